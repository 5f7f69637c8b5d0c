package vn.thidua.paper;

/** @param name without academic or honorary title; empty leaves the place blank */
public record Signature(SigningAuthority authority, String name) {

    public Signature {
        name = PaperText.line(name);
    }

    boolean namesAcademicTitle() {
        return name.matches("(?iu)^(GS|PGS|TS|ThS|CN|KS|BS|NGND|NGƯT|NSND|NSƯT)\\.?\\s*[.\\s].*");
    }
}
