package vn.thidua.report;

import org.jspecify.annotations.Nullable;

/** Where a unit stands with one of its duties. */
public record UnitProgress(
        String unitCode, State launch, State report, @Nullable ReportStatus reportStatus, State finalFigures) {

    /** Not due, due soon, on time, late, missing; nothing to do where a duty does not arise. */
    public enum State {
        NOT_DUE("Chưa đến hạn"),
        DUE_SOON("Sắp đến hạn"),
        ON_TIME("Đúng hạn"),
        LATE("Chậm"),
        MISSING("Quá hạn, chưa có"),
        NONE("Không phải nộp");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
