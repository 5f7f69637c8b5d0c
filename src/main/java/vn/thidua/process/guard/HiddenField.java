package vn.thidua.process.guard;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** A field of an engine class that has no getter. Fails at the first use when another version lacks it. */
final class HiddenField {

    private final Field field;

    HiddenField(Class<?> owner, String name) {
        try {
            field = owner.getDeclaredField(name);
            field.setAccessible(true);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("This version of the engine has no " + owner + "." + name, e);
        }
    }

    @Nullable
    Object of(Object holder) {
        try {
            return field.get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
