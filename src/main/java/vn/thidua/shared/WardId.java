package vn.thidua.shared;

/** The administrative code of a ward, for instance {@code 11002} for phường Thạch Khôi. */
public record WardId(String value) {

    public WardId {
        if (!value.matches("[A-Za-z0-9-]{1,20}")) {
            throw new IllegalArgumentException("A ward's code has 1 to 20 letters, digits or hyphens: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
