package vn.thidua.register.incoming;

/** How a document arrived; an electronic one is confirmed to its sender on the same day. */
public enum Way {
    PAPER("Bản giấy"),
    ELECTRONIC("Bản điện tử");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
