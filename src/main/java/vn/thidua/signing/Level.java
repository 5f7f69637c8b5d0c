package vn.thidua.signing;

/** How much a signature carries to prove itself later. */
public enum Level {
    B("B", "chữ ký cơ bản, chưa có dấu thời gian"),
    T("T", "có dấu thời gian"),
    LT("LT", "có dấu thời gian và thông tin thu hồi"),
    LTA("LTA", "có dấu thời gian lưu trữ dài hạn"),
    OTHER("khác", "không theo chuẩn PAdES");

    private final String label;
    private final String meaning;

    Level(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    boolean mayBeLifted() {
        return this == B || this == T;
    }

    public boolean isTimed() {
        return this == T || this == LT || this == LTA;
    }
}
