package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;

/** Finds where the text of the main document ends: Nơi nhận and the signature blocks. */
final class EndingFinder {

    private static final double LEVEL_MM = 6;
    private static final double SIGNING_ROOM_MM = 11;
    private static final double PITCH_MM = 9;
    private static final double TOO_LOW_MM = 22;
    private static final double SIGNING_MM = 70;
    private static final double HEAD_MM = 75;
    private static final double BESIDE_MM = 12;

    private final List<Sheet> sheets;

    EndingFinder(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    Ending find() {
        for (Sheet sheet : sheets) {
            Optional<PdfLine> head = sheet.lines().stream()
                    .filter(line -> Letters.bare(line.text()).equals("NOINHAN") && !sheet.isInTable(line))
                    .findFirst();
            if (head.isPresent()) {
                return ending(sheet, head.get());
            }
        }
        return withoutRecipients();
    }

    private Ending ending(Sheet sheet, PdfLine head) {
        List<Passage> recipients = recipients(sheet, head);
        List<Signer> signers = beside(sheet, head);
        if (signers.isEmpty()) {
            signers = above(sheet, head);
        }
        int page = signers.isEmpty() ? head.page() : signers.get(0).first().page();
        double top = Stream.concat(
                        Stream.of(head).filter(line -> line.page() == page),
                        signers.stream().map(Signer::first))
                .mapToDouble(PdfLine::baseline)
                .min()
                .orElse(head.baseline());
        return new Ending(head, recipients, signers, page, top);
    }

    private static List<Passage> recipients(Sheet sheet, PdfLine head) {
        List<PdfLine> below = sheet.lines().stream()
                .filter(line -> line.baseline() > head.baseline() + 1)
                .filter(line -> line.left() < sheet.page().width() / 2 - LEVEL_MM)
                .filter(line -> line.left() < head.left() + BESIDE_MM)
                .sorted(Comparator.comparingDouble(PdfLine::baseline))
                .toList();
        List<Passage> entries = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        PdfLine before = head;
        for (PdfLine line : below) {
            if (line.baseline() - before.baseline() > SIGNING_ROOM_MM) {
                break;
            }
            if (!open.isEmpty() && beginsEntry(line, open)) {
                entries.add(new Passage(open));
                open.clear();
            }
            open.add(Row.of(line));
            before = line;
        }
        if (!open.isEmpty()) {
            entries.add(new Passage(open));
        }
        return entries;
    }

    private static boolean beginsEntry(PdfLine line, List<Row> open) {
        String before = open.get(open.size() - 1).text();
        return line.text().matches("[-–—+*•].*")
                || before.matches(".*[;.]")
                || line.text().startsWith("Lưu");
    }

    private static List<Signer> beside(Sheet sheet, PdfLine head) {
        return signer(
                        sheet,
                        line -> line.centre() > sheet.page().width() / 2
                                && line.left() > head.right()
                                && (line.baseline() > head.baseline() - LEVEL_MM || isTitleAbove(sheet, head, line)))
                .filter(signer -> signer.first().baseline() < head.baseline() + SIGNING_ROOM_MM * 2)
                .map(List::of)
                .orElse(List.of());
    }

    /** Where Nơi nhận stands too low. */
    private static boolean isTitleAbove(Sheet sheet, PdfLine head, PdfLine line) {
        return line.baseline() > head.baseline() - TOO_LOW_MM && Letters.isUpper(line.text()) && !sheet.isInTable(line);
    }

    /** Minutes: two blocks side by side above Nơi nhận, maybe on the page before. */
    private List<Signer> above(Sheet sheet, PdfLine head) {
        List<Signer> here = pair(sheet, head.baseline());
        int page = sheet.page().number();
        if (!here.isEmpty()) {
            return here;
        }
        List<Signer> before = page > 1 ? pair(sheets.get(page - 2), Double.MAX_VALUE) : List.of();
        return before.isEmpty() ? aloneAbove(sheet, head).map(List::of).orElse(List.of()) : before;
    }

    private static Optional<Signer> aloneAbove(Sheet sheet, PdfLine head) {
        double middle = sheet.page().width() / 2;
        Predicate<PdfLine> right = line -> line.left() > middle
                && line.baseline() > head.baseline() - SIGNING_MM
                && line.baseline() < head.baseline()
                && !sheet.isInTable(line);
        return sheet.lines().stream()
                .filter(right.and(line -> Letters.isUpper(line.text())))
                .min(Comparator.comparingDouble(PdfLine::baseline))
                .flatMap(first -> signer(sheet, right.and(line -> line.baseline() > first.baseline() - 1)));
    }

    private static List<Signer> pair(Sheet sheet, double end) {
        double middle = sheet.page().width() / 2;
        List<Row> rows = sheet.rows().stream()
                .filter(row -> row.baseline() < end && row.parts().size() == 2)
                .filter(row -> sheet.page().number() > 1 || row.baseline() > HEAD_MM)
                .filter(row -> row.parts().stream().allMatch(part -> Letters.isUpper(part.text())))
                .filter(row -> row.left() < middle && row.right() > middle)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        double top = rows.get(0).baseline() - 1;
        Optional<Signer> left =
                signer(sheet, line -> line.centre() < middle && line.baseline() > top && line.baseline() < end - 1);
        Optional<Signer> right =
                signer(sheet, line -> line.centre() > middle && line.baseline() > top && line.baseline() < end - 1);
        return Stream.of(left, right).flatMap(Optional::stream).toList();
    }

    private Ending withoutRecipients() {
        for (Sheet sheet : sheets) {
            List<Signer> pair = pair(sheet, Double.MAX_VALUE);
            if (!pair.isEmpty()) {
                return new Ending(
                        null,
                        List.of(),
                        pair,
                        sheet.page().number(),
                        pair.get(0).first().baseline());
            }
            Optional<Signer> alone = lastOnTheRight(sheet);
            if (alone.isPresent()) {
                return new Ending(
                        null,
                        List.of(),
                        List.of(alone.get()),
                        sheet.page().number(),
                        alone.get().first().baseline());
            }
        }
        Sheet last = sheets.get(sheets.size() - 1);
        return new Ending(null, List.of(), List.of(), last.page().number(), Double.MAX_VALUE);
    }

    private static Optional<Signer> lastOnTheRight(Sheet sheet) {
        double middle = sheet.page().width() / 2;
        Predicate<PdfLine> right = line -> line.left() > middle - BESIDE_MM && line.baseline() > PITCH_MM * BESIDE_MM;
        return sheet.lines().stream()
                .filter(right.and(line -> Letters.isUpper(line.text()) && !sheet.isInTable(line)))
                .min(Comparator.comparingDouble(PdfLine::baseline))
                .flatMap(first -> signer(sheet, right.and(line -> line.baseline() > first.baseline() - 1)));
    }

    /** Titles down to the room for the signature, then the name. */
    private static Optional<Signer> signer(Sheet sheet, Predicate<PdfLine> belongs) {
        List<PdfLine> lines = sheet.lines().stream()
                .filter(belongs)
                .sorted(Comparator.comparingDouble(PdfLine::baseline))
                .toList();
        List<PdfLine> titles = new ArrayList<>();
        PdfLine name = null;
        for (PdfLine line : lines) {
            @Nullable PdfLine before = titles.isEmpty() ? null : titles.get(titles.size() - 1);
            boolean closed = before != null && line.baseline() - before.baseline() > SIGNING_ROOM_MM;
            boolean named = before != null && !Letters.isUpper(line.text()) && Letters.isUpper(before.text());
            if (name == null && !closed && !named) {
                titles.add(line);
            } else if (name == null || isNextTo(name, line)) {
                name = line;
            } else {
                break;
            }
        }
        return titles.isEmpty() ? Optional.empty() : Optional.of(new Signer(titles, name));
    }

    /** A second title above the name. */
    private static boolean isNextTo(PdfLine above, PdfLine line) {
        return line.baseline() - above.baseline() < PITCH_MM && Math.abs(line.centre() - above.centre()) < LEVEL_MM;
    }
}
