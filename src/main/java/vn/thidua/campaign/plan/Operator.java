package vn.thidua.campaign.plan;

/** How a figure is compared with the target. */
public enum Operator {
    AT_LEAST("≥"),
    MORE_THAN(">"),
    EQUAL("="),
    AT_MOST("≤"),
    LESS_THAN("<"),
    RANGE("trong khoảng"),
    KEEP("giữ vững"),
    FULFIL_PLAN("hoàn thành kế hoạch giao");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public boolean isQualitative() {
        return this == KEEP || this == FULFIL_PLAN;
    }
}
