package vn.thidua.document.consistency;

import vn.thidua.shared.Problem;

/**
 * Two places of a document, or of a document and what it rests on, that do not agree.
 *
 * @param code of the sentence
 * @param here the place where something is said, and what
 * @param there the place that says otherwise
 */
public record Finding(Severity severity, String code, Place here, Place there) {

    public enum Severity {
        /** Nothing is signed while it stands. */
        ERROR,
        /** For people to judge. */
        WARNING
    }

    /** Where something stands and what it says, {@code Điều 1} and {@code 12 tập thể}. */
    public record Place(String where, String what) {

        @Override
        public String toString() {
            return what.isEmpty() ? "“%s”".formatted(where) : "“%s: %s”".formatted(where, what);
        }
    }

    static Finding error(String code, Place here, Place there) {
        return new Finding(Severity.ERROR, code, here, there);
    }

    static Finding warning(String code, Place here, Place there) {
        return new Finding(Severity.WARNING, code, here, there);
    }

    static Place at(String where, String what) {
        return new Place(where, what);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** For whoever is kept from signing. */
    public Problem problem() {
        return Problem.of("CONSISTENCY", Problem.of(code), here.toString(), there.toString());
    }
}
