package vn.thidua.paper.check;

/** Which of the decree's templates a file follows. */
public enum DocumentForm {
    NAMED("văn bản có tên loại"),
    LETTER("công văn"),
    MINUTES("biên bản"),
    ANNEX("phụ lục ở tệp riêng");

    private final String text;

    DocumentForm(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
