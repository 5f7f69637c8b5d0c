package vn.thidua.report;

import java.util.Objects;

/** What a unit did in another movement of the city or the ward. */
public record MovementResult(String movement, String result) {

    public MovementResult {
        movement = Objects.requireNonNullElse(movement, "");
        result = Objects.requireNonNullElse(result, "");
    }
}
