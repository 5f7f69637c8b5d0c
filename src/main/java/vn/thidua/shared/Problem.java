package vn.thidua.shared;

import java.util.List;

/**
 * One thing that is wrong with what somebody entered.
 *
 * @param code MODULE_PROBLEM; its Vietnamese sentence stands in {@code messages.properties} under {@code error.<code>}
 * @param field where: a path such as {@code figures[3].value}, or empty for the whole form
 * @param arguments values for the sentence
 */
public record Problem(String code, String field, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem at(String field, String code, Object... arguments) {
        return new Problem(code, field, List.of(arguments));
    }

    public static Problem of(String code, Object... arguments) {
        return new Problem(code, "", List.of(arguments));
    }
}
