package vn.thidua.signing;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the check of a file found.
 *
 * @param signatures in the order of signing
 */
public record SignatureReport(Kind kind, List<SignatureFinding> signatures, Instant checkedAt) {

    public enum Kind {
        SIGNED,
        /** A PDF without any signature, for instance a scan. */
        UNSIGNED,
        NOT_A_PDF,
        /** A PDF that cannot be read: damaged or protected by a password. */
        UNREADABLE
    }

    public SignatureReport {
        signatures = List.copyOf(signatures);
    }

    public static SignatureReport nothing(Kind kind, Instant checkedAt) {
        return new SignatureReport(kind, List.of(), checkedAt);
    }

    /** Whether there are signatures and none was tampered with; who vouches for their issuers is another question. */
    public boolean isIntact() {
        return kind == Kind.SIGNED && signatures.stream().allMatch(SignatureFinding::isIntact);
    }

    /** Whether every signature holds in every respect. */
    public boolean isValid() {
        return kind == Kind.SIGNED && signatures.stream().allMatch(found -> found.verdict() == Verdict.VALID);
    }

    public boolean isChangedAfterwards() {
        return signatures.stream().anyMatch(found -> found.verdict() == Verdict.CHANGED);
    }

    /** The lowest level of its signatures: a file is only as provable as its weakest one. */
    public Level level() {
        return signatures.stream()
                .map(SignatureFinding::level)
                .min(java.util.Comparator.comparing(level -> level == Level.OTHER ? -1 : level.ordinal()))
                .orElse(Level.OTHER);
    }

    public boolean isSignedBy(Holder holder) {
        return signatures.stream().anyMatch(found -> found.isBy(holder));
    }

    /** Whether a person signed and nothing was changed since. */
    public boolean isSignedByAPerson() {
        return isIntact() && signatures.stream().anyMatch(found -> found.isBy(Holder.Kind.PERSON));
    }

    /** Whether it bears both signatures an original needs (decree 30, article 5). */
    public boolean isSignedAndSealed() {
        return isSignedByAPerson() && signatures.stream().anyMatch(found -> found.isBy(Holder.Kind.ORGANISATION));
    }

    SignatureReport map(UnaryOperator<SignatureFinding> change) {
        return new SignatureReport(kind, signatures.stream().map(change).toList(), checkedAt);
    }
}
