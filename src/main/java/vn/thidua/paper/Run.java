package vn.thidua.paper;

/** A stretch of text in one style; outer blanks count. */
public record Run(String text, boolean bold, boolean italic) {

    public Run {
        text = PaperText.clean(text);
    }
}
