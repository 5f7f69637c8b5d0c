package vn.thidua.document;

import vn.thidua.register.Issuer;

/** Whose name stands at the top left of the first page. */
public enum Letterhead {
    PEOPLES_COMMITTEE(Issuer.PEOPLES_COMMITTEE),
    CULTURE_OFFICE(Issuer.CULTURE_OFFICE),
    COUNCIL(Issuer.COUNCIL);

    private final Issuer issuer;

    Letterhead(Issuer issuer) {
        this.issuer = issuer;
    }

    public Issuer issuer() {
        return issuer;
    }
}
