package vn.thidua.signing;

/**
 * Whose key it is.
 *
 * @param id the person's account, or the name of the issuer in the register
 */
public record Holder(Kind kind, String id) {

    public enum Kind {
        PERSON("Cá nhân"),
        ORGANISATION("Cơ quan, tổ chức");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Holder person(String userId) {
        return new Holder(Kind.PERSON, userId);
    }

    public static Holder organisation(String issuer) {
        return new Holder(Kind.ORGANISATION, issuer);
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
