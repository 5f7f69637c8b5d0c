package vn.thidua.report;

import java.util.Objects;

/** One point to correct: where, such as {@code figures[2].value}, and why. */
public record ReturnedPoint(String field, String reason) {

    public ReturnedPoint {
        field = Objects.requireNonNullElse(field, "");
        reason = Objects.requireNonNullElse(reason, "");
    }
}
