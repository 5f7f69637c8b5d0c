package vn.thidua.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/**
 * A document that others may cite as their ground, with the days on which it may be cited.
 *
 * @param code short name used by files and documents, for instance {@code nd-152-2025}
 * @param number number and symbol; a law has one too but is cited without it
 * @param issuer who issued it, as the citation words it
 * @param subject what it is about, as the citation words it ("về công tác văn thư")
 * @param validTo last day in force, or null while it is
 * @param replacedBy code of what replaced it, or null
 */
public record LegalBasis(
        String code,
        Kind kind,
        String number,
        String issuer,
        LocalDate issuedOn,
        String subject,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String replacedBy) {

    /** Kinds of documents that are cited, in the order of their rank. */
    public enum Kind {
        LAW("Luật"),
        RESOLUTION("Nghị quyết"),
        DIRECTIVE("Chỉ thị"),
        DECREE("Nghị định"),
        CIRCULAR("Thông tư"),
        DECISION("Quyết định"),
        PLAN("Kế hoạch"),
        GUIDANCE("Hướng dẫn"),
        REGULATION("Quy chế");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public LegalBasis {
        code = Vietnamese.text(code);
        number = Vietnamese.text(number);
        issuer = Vietnamese.text(issuer);
        subject = Vietnamese.text(subject);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The full form without the leading "Căn cứ"; a law is cited without number and issuer. */
    public String citation() {
        if (kind == Kind.LAW) {
            return "%s %s %s".formatted(kind.label(), subject, Vietnamese.officialLongDate(issuedOn));
        }
        return "%s số %s %s của %s %s"
                .formatted(kind.label(), number, Vietnamese.officialLongDate(issuedOn), issuer, subject);
    }

    /** How later mentions in the same document name it. */
    public String shortCitation() {
        return kind == Kind.LAW ? "%s %s".formatted(kind.label(), subject) : "%s số %s".formatted(kind.label(), number);
    }
}
