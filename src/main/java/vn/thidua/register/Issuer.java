package vn.thidua.register;

/** Who issues under its own name; each has series of its own, the council's apart from the committee's. */
public enum Issuer {
    PEOPLES_COMMITTEE("Ủy ban nhân dân, Chủ tịch UBND phường"),
    CULTURE_OFFICE("Phòng Văn hóa - Xã hội"),
    COUNCIL("Hội đồng Thi đua - Khen thưởng");

    private final String label;

    Issuer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
