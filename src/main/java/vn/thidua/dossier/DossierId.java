package vn.thidua.dossier;

import java.util.UUID;

/** A dossier that goes upward. */
public record DossierId(UUID value) {

    public static DossierId of(String text) {
        return new DossierId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
