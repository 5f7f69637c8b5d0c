package vn.thidua.process.guard;

import java.util.AbstractMap;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.thidua.process.ModelCollection;

/** The beans an expression may name: delegates, listeners and a model's lists of people, nothing else of the application. */
final class StepBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext application;

    StepBeans(ApplicationContext application) {
        this.application = application;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && application.containsBean(bean) && isStep(bean);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? application.getBean((String) name) : null;
    }

    /** By type and not by name, so that nothing is let in by being called like a step. */
    private boolean isStep(String bean) {
        Predicate<Class<?>> isA = kind -> application.isTypeMatch(bean, kind);
        return isA.test(JavaDelegate.class)
                || isA.test(TaskListener.class)
                || isA.test(ExecutionListener.class)
                || isA.test(ModelCollection.class);
    }

    /** Expressions look names up; nobody lists them. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
