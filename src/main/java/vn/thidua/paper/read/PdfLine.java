package vn.thidua.paper.read;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One line of text as it stands on paper, in millimetres from the upper left corner.
 *
 * @param page counted from 1
 * @param looseMarks whether marks stand apart from their letters
 */
public record PdfLine(
        int page, String text, double left, double right, double baseline, List<PdfSpan> spans, boolean looseMarks) {

    private static final double MM_PER_POINT = PdfLetter.MM_PER_POINT;
    private static final double ASCENT = 0.891;
    private static final double DESCENT = 0.216;

    public double centre() {
        return (left + right) / 2;
    }

    public double width() {
        return right - left;
    }

    /** In points, of most of the letters. */
    public double size() {
        return main().size();
    }

    /** The name of the font of most of the letters. */
    public String font() {
        return main().face().name();
    }

    /** Whether most of the letters are. */
    public boolean isBold() {
        return most(span -> span.face().bold());
    }

    public boolean isItalic() {
        return most(span -> span.face().italic());
    }

    /** Upper edge of the line's letters. */
    public double top() {
        return baseline - ASCENT * size() * MM_PER_POINT;
    }

    public double bottom() {
        return baseline + DESCENT * size() * MM_PER_POINT;
    }

    private PdfSpan main() {
        return spans.stream().max(Comparator.comparingInt(PdfSpan::letters)).orElseThrow();
    }

    private boolean most(Predicate<PdfSpan> looks) {
        int all = spans.stream().mapToInt(PdfSpan::letters).sum();
        int such = spans.stream().filter(looks).mapToInt(PdfSpan::letters).sum();
        return such * 2 > all;
    }

    @Override
    public String toString() {
        return "%d: %s [%.1f-%.1f, %.1f] %s"
                .formatted(
                        page,
                        text,
                        left,
                        right,
                        baseline,
                        spans.stream()
                                .map(span -> "%s %.1f".formatted(span.face().name(), span.size()))
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }
}
