package vn.thidua.process.guard;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Asked first: refuses every way from a value to its class, the machine or the application. Never answers itself. */
final class JvmResolver extends ELResolver {

    private static final Set<String> NAMES = Set.of(
            "class",
            "getClass",
            "classLoader",
            "getClassLoader",
            "forName",
            "newInstance",
            "processEngineServices",
            "getProcessEngineServices",
            "processEngine",
            "getProcessEngine");

    private static final Set<Class<?>> KINDS = Set.of(
            Class.class,
            ClassLoader.class,
            Runtime.class,
            Process.class,
            ProcessBuilder.class,
            Thread.class,
            java.lang.reflect.AccessibleObject.class,
            DataSource.class,
            BeanFactory.class);

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        refuse(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        refuse(base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        refuse(base, property);
        return false;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        refuse(base, method);
        return null;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }

    private static void refuse(@Nullable Object base, @Nullable Object member) {
        boolean leadsOut = base != null && KINDS.stream().anyMatch(kind -> kind.isInstance(base));
        if (leadsOut || (base != null && member != null && NAMES.contains(member.toString()))) {
            throw new ELException("An expression must not reach '%s'".formatted(member));
        }
    }
}
