package vn.thidua.report;

import java.util.Objects;

/** A movement a unit launched for itself; the kind is the plan's code or empty for one of its own. */
public record LaunchedMovement(String kind, String name) {

    public LaunchedMovement {
        kind = Objects.requireNonNullElse(kind, "");
        name = Objects.requireNonNullElse(name, "");
    }
}
