package vn.thidua.paper.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts letters together to lines in the order of the file's content; text of two columns stays apart. */
final class LineAssembler {

    private static final double SAME_BASELINE_MM = 0.2;
    private static final double JOINED_BASELINE_MM = 0.4;
    /** Beyond it a page is no text that anybody wrote. */
    private static final int MOST_RUNS = 3_000;

    private static final double OVERLAP_MM = 0.8;
    /** Beyond it a gap parts two columns. */
    private static final double WORD_GAP_EM = 0.5;

    private static final double BLANK_EM = 0.13;
    /** As wide as justified text gets; a tab stop behind a blank may be wider. */
    private static final double GAP_AFTER_BLANK_MM = 12;

    private final int page;
    private final List<List<PdfLetter>> runs = new ArrayList<>();
    private List<PdfLetter> open = new ArrayList<>();

    LineAssembler(int page) {
        this.page = page;
    }

    void add(PdfLetter letter) {
        if (letter.isLooseMark() && !open.isEmpty()) {
            open.add(letter);
        } else {
            if (!open.isEmpty() && !follows(lastOf(open), letter)) {
                close();
            }
            open.add(letter);
        }
    }

    List<PdfLine> lines() {
        close();
        return joined().stream().map(run -> line(run)).toList();
    }

    private void close() {
        if (open.stream().anyMatch(letter -> !letter.isBlank())) {
            runs.add(open);
        }
        open = new ArrayList<>();
    }

    /** Runs that a file writes in another order than they stand, as what is filled into a form. */
    private List<List<PdfLetter>> joined() {
        List<List<PdfLetter>> lines = new ArrayList<>();
        for (List<PdfLetter> run : runs) {
            if (runs.size() > MOST_RUNS || lines.stream().noneMatch(line -> join(line, run))) {
                lines.add(run);
            }
        }
        return lines;
    }

    private static boolean join(List<PdfLetter> line, List<PdfLetter> run) {
        if (Math.abs(line.get(0).baseline() - run.get(0).baseline()) > JOINED_BASELINE_MM) {
            return false;
        }
        if (follows(lastOf(line), run.get(0), JOINED_BASELINE_MM)) {
            return line.addAll(run);
        }
        if (follows(lastOf(run), line.get(0), JOINED_BASELINE_MM)) {
            return line.addAll(0, run);
        }
        return fill(line, run);
    }

    /** Puts a run in place of the blanks where it stands. */
    private static boolean fill(List<PdfLetter> line, List<PdfLetter> run) {
        double from = run.get(0).left();
        double to = lastOf(run).right();
        List<PdfLetter> under = line.stream()
                .filter(letter -> letter.right() > from && letter.left() < to)
                .toList();
        boolean inside = line.get(0).left() < from && lastOf(line).right() > to;
        if (!inside || !under.stream().allMatch(PdfLetter::isBlank)) {
            return false;
        }
        line.removeAll(under);
        line.addAll(run);
        line.sort(Comparator.comparingDouble(PdfLetter::left));
        return true;
    }

    private static boolean follows(PdfLetter last, PdfLetter next) {
        return follows(last, next, SAME_BASELINE_MM);
    }

    private static boolean follows(PdfLetter last, PdfLetter next, double level) {
        double gap = next.left() - last.right();
        double widest = last.isBlank() ? GAP_AFTER_BLANK_MM : WORD_GAP_EM * next.em();
        return Math.abs(next.baseline() - last.baseline()) < level && gap > -OVERLAP_MM && gap < widest;
    }

    /** The last letter with a place of its own. */
    private static PdfLetter lastOf(List<PdfLetter> run) {
        int last = run.size() - 1;
        while (last > 0 && run.get(last).isLooseMark()) {
            last--;
        }
        return run.get(last);
    }

    private PdfLine line(List<PdfLetter> run) {
        List<PdfLetter> letters = stripped(run);
        List<PdfSpan> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        PdfLetter before = null;
        for (PdfLetter letter : letters) {
            String sign = before != null && missesBlank(before, letter) ? " " + letter.text() : letter.text();
            append(spans, letter, sign);
            text.append(sign);
            before = letter.isLooseMark() ? before : letter;
        }
        boolean loose = letters.stream().anyMatch(PdfLetter::isLooseMark) || !isWhole(text);
        PdfLetter first = letters.get(0);
        double right = letters.stream().mapToDouble(PdfLetter::right).max().orElseThrow();
        return new PdfLine(page, whole(text), first.left(), right, first.baseline(), List.copyOf(spans), loose);
    }

    private static void append(List<PdfSpan> spans, PdfLetter letter, String sign) {
        int last = spans.size() - 1;
        if (last >= 0 && (letter.isBlank() || spans.get(last).looksLike(letter))) {
            PdfSpan span = spans.get(last);
            spans.set(
                    last, new PdfSpan(whole(span.text() + sign), span.face(), span.size(), span.colour(), span.left()));
        } else {
            spans.add(new PdfSpan(sign, letter.face(), letter.size(), letter.colour(), letter.left()));
        }
    }

    /** Some makers move the pen instead of printing a blank. */
    private static boolean missesBlank(PdfLetter before, PdfLetter letter) {
        return !before.isBlank()
                && !letter.isBlank()
                && !letter.isLooseMark()
                && letter.left() - before.right() > BLANK_EM * letter.em();
    }

    private static List<PdfLetter> stripped(List<PdfLetter> run) {
        int from = 0;
        int to = run.size();
        while (run.get(from).isBlank()) {
            from++;
        }
        while (run.get(to - 1).isBlank()) {
            to--;
        }
        return run.subList(from, to);
    }

    private static boolean isWhole(CharSequence text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static String whole(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
