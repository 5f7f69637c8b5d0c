package vn.thidua.award.cancellation;

/** Why an award is cancelled (law of 2022, chapter VII). */
public enum Ground {
    FALSE_DECLARATION("Kê khai gian dối thành tích để được khen thưởng"),
    FALSE_CONFIRMATION("Xác nhận sai sự thật về thành tích"),
    IMPROPER_APPRAISAL("Thẩm định, xét, đề nghị khen thưởng trái quy định của pháp luật");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
