package vn.thidua.process;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * Name and type of one process variable, so that no other class spells either.
 *
 * @param type String, Boolean, Integer or java.util.Date; nothing else goes into a process
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> decision(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public static ProcessVariable<Integer> count(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    public static ProcessVariable<Date> moment(String name) {
        return new ProcessVariable<>(name, Date.class);
    }

    public T read(VariableScope scope) {
        return find(scope)
                .orElseThrow(() -> new IllegalStateException(
                        "Variable '%s' should hold a %s but holds nothing.".formatted(name, type.getSimpleName())));
    }

    public Optional<T> find(VariableScope scope) {
        return typed(scope.getVariable(name));
    }

    public void write(VariableScope scope, T value) {
        scope.setVariable(name, type.cast(value));
    }

    /** The value as this variable's type; a value of another type is a fault of the program. */
    public Optional<T> typed(@Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw new IllegalStateException("Variable '%s' should hold a %s but holds a %s."
                    .formatted(name, type.getSimpleName(), value.getClass().getSimpleName()));
        }
        return Optional.of(type.cast(value));
    }
}
