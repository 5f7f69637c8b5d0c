package vn.thidua.award;

/** Who decides on an award; the law of 2022, Art. 77 to 80, and the decrees that move its powers. */
public enum Decider {
    WARD_CHAIRMAN("Chủ tịch Ủy ban nhân dân phường", Authority.WARD),
    DISTRICT_CHAIRMAN("Chủ tịch Ủy ban nhân dân cấp huyện", Authority.UPWARD),
    CITY_CHAIRMAN("Chủ tịch Ủy ban nhân dân thành phố", Authority.UPWARD),
    PRIME_MINISTER("Thủ tướng Chính phủ", Authority.UPWARD),
    GOVERNMENT("Chính phủ", Authority.UPWARD),
    PRESIDENT("Chủ tịch nước", Authority.UPWARD);

    private final String label;
    private final Authority authority;

    Decider(String label, Authority authority) {
        this.label = label;
        this.authority = authority;
    }

    public String label() {
        return label;
    }

    public Authority authority() {
        return authority;
    }
}
