package vn.thidua.organisation;

/** As personal papers record it. */
public enum Gender {
    FEMALE("Nữ", "Bà"),
    MALE("Nam", "Ông");

    private final String label;
    private final String salutation;

    Gender(String label, String salutation) {
        this.label = label;
        this.salutation = salutation;
    }

    public String label() {
        return label;
    }

    public String salutation() {
        return salutation;
    }
}
