package vn.thidua.register.incoming;

/** Độ mật. Secret documents have a register of their own on paper and never enter this system. */
public enum Secrecy {
    NONE("Không"),
    CONFIDENTIAL("Mật"),
    SECRET("Tối mật"),
    TOP_SECRET("Tuyệt mật");

    private final String label;

    Secrecy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
