package vn.thidua.register;

/** How the head of the agency forms its series of numbers (decree 30, article 15.1c). */
public enum SeriesScheme {
    PER_TYPE("Mỗi loại văn bản một dãy số"),
    COMMON("Một dãy số chung");

    private static final String ALL_TYPES = "*";

    private final String label;

    SeriesScheme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String seriesOf(String type) {
        return this == COMMON ? ALL_TYPES : type;
    }
}
