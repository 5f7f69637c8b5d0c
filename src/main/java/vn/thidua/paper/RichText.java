package vn.thidua.paper;

import java.util.ArrayList;
import java.util.List;

/** Inline text of a paragraph, point or cell; {@code \u00A0} is a blank at which no line is broken. */
public record RichText(List<Run> runs) {

    public RichText {
        runs = runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    public static RichText of(String text) {
        return new RichText(List.of(new Run(text, false, false)));
    }

    public static RichText bold(String text) {
        return new RichText(List.of(new Run(text, true, false)));
    }

    public static RichText italic(String text) {
        return new RichText(List.of(new Run(text, false, true)));
    }

    /** A bold opening such as {@code Điều 1.} or {@code 2. Phòng Văn hóa - Xã hội:} and the text after one blank. */
    public static RichText led(String boldLead, String text) {
        return bold(PaperText.line(boldLead)).and(of(" " + PaperText.line(text)));
    }

    public RichText and(RichText more) {
        List<Run> joined = new ArrayList<>(runs);
        joined.addAll(more.runs());
        return new RichText(joined);
    }

    /** All runs in bold. */
    public RichText inBold() {
        return new RichText(runs.stream()
                .map(run -> new Run(run.text(), true, run.italic()))
                .toList());
    }

    public RichText inItalics() {
        return new RichText(
                runs.stream().map(run -> new Run(run.text(), run.bold(), true)).toList());
    }

    public String plain() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    public boolean isBlank() {
        return plain().isBlank();
    }
}
