package vn.thidua.report;

/** Whether a figure is what happened or what is expected. */
public enum FigureState {
    ACTUAL("thực hiện"),
    ESTIMATE("ước thực hiện");

    private final String label;

    FigureState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
