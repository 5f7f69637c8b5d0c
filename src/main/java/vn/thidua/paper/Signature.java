package vn.thidua.paper;

import org.jspecify.annotations.Nullable;

/**
 * Who signs, and as what.
 *
 * @param office another office of the signer, above the name (ô 7b): of a council's chair, for instance; or null
 * @param name without academic or honorary title; empty leaves the place blank
 */
public record Signature(SigningAuthority authority, @Nullable String office, String name) {

    public Signature {
        office = office == null || office.isBlank() ? null : PaperText.line(office);
        name = PaperText.line(name);
    }

    public Signature(SigningAuthority authority, String name) {
        this(authority, null, name);
    }

    /** {@code Chủ tịch Ủy ban nhân dân phường} above the name of whoever signs for an advisory body. */
    public Signature holding(@Nullable String otherOffice) {
        return new Signature(authority, otherOffice, name);
    }

    boolean namesAcademicTitle() {
        return name.matches("(?iu)^(GS|PGS|TS|ThS|CN|KS|BS|NGND|NGƯT|NSND|NSƯT)\\.?\\s*[.\\s].*");
    }
}
