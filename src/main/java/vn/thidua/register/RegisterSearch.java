package vn.thidua.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Folding;

/** What somebody looks for in the register of outgoing documents; empty or null means any. */
public record RegisterSearch(
        int year,
        String words,
        String type,
        @Nullable Issuer issuer,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String signer,
        Status status) {

    public enum Status {
        ANY("Tất cả"),
        IN_FORCE("Số có hiệu lực"),
        VOID("Số bị hủy"),
        LATE("Vào sổ sau");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static RegisterSearch ofYear(int year) {
        return new RegisterSearch(year, "", "", null, null, null, "", Status.ANY);
    }

    boolean finds(RegisterEntry entry) {
        return entry.contains(words)
                && (type.isEmpty() || entry.type().equals(type))
                && (issuer == null || entry.issuer() == issuer)
                && (from == null || !entry.issuedOn().isBefore(from))
                && (to == null || !entry.issuedOn().isAfter(to))
                && Folding.contains(entry.signer(), signer)
                && hasStatus(entry);
    }

    private boolean hasStatus(RegisterEntry entry) {
        return switch (status) {
            case ANY -> true;
            case IN_FORCE -> !entry.isVoid();
            case VOID -> entry.isVoid();
            case LATE -> entry.isLate();
        };
    }
}
