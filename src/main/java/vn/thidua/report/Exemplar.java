package vn.thidua.report;

import java.util.Objects;

/** A person or collective worth telling of, and why. */
public record Exemplar(String name, String deed) {

    public Exemplar {
        name = Objects.requireNonNullElse(name, "");
        deed = Objects.requireNonNullElse(deed, "");
    }
}
