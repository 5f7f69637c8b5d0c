package vn.thidua.register;

/** Who issues under its own name; each has series of its own, the council's apart from the committee's. */
public enum Issuer {
    PEOPLES_COMMITTEE,
    CULTURE_OFFICE,
    COUNCIL
}
