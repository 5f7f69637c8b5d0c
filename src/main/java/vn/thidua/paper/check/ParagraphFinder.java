package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.List;

/** Puts rows together to paragraphs by gap, indent and how the row before ended. */
final class ParagraphFinder {

    private static final double EXTRA_MM = 1;
    private static final double INDENTED_MM = 3;
    private static final double SHORT_MM = 15;
    private static final double FULL_MM = 3;
    private static final double CENTRED_MM = 2.5;
    private static final double AWAY_FROM_EDGES_MM = 4;

    private final Frame frame;
    private final Pitch pitch;
    private final List<Paragraph> found = new ArrayList<>();
    private final List<Row> open = new ArrayList<>();
    private boolean direct;

    private ParagraphFinder(Frame frame, Pitch pitch) {
        this.frame = frame;
        this.pitch = pitch;
    }

    static List<Paragraph> of(List<Row> rows, Frame frame) {
        List<Row> whole = rows.stream().filter(Row::isWhole).toList();
        ParagraphFinder finder = new ParagraphFinder(frame, Pitch.of(whole));
        boolean interrupted = true;
        for (Row row : rows) {
            if (row.isWhole()) {
                finder.add(row, interrupted);
            } else {
                finder.close();
            }
            interrupted = !row.isWhole();
        }
        finder.close();
        return finder.found;
    }

    private void add(Row row, boolean interrupted) {
        if (open.isEmpty() || begins(row)) {
            boolean follows = !open.isEmpty() && !interrupted && lastOpen().page() == row.page();
            close();
            direct = follows;
        }
        open.add(row);
    }

    private Row lastOpen() {
        return open.get(open.size() - 1);
    }

    private void close() {
        if (!open.isEmpty()) {
            found.add(new Paragraph(new Passage(open), settingOf(open.get(0)), direct));
            open.clear();
        }
        direct = false;
    }

    private boolean begins(Row row) {
        Row before = lastOpen();
        boolean samePage = row.page() == before.page();
        boolean centred = isCentred(row);
        if (centred || isCentred(open.get(0))) {
            return !(centred && isCentred(open.get(0)) && samePage && extra(before, row) < EXTRA_MM * 2);
        }
        if (samePage && extra(before, row) > EXTRA_MM) {
            return true;
        }
        boolean flush = row.left() - frame.left() < INDENTED_MM;
        boolean ended =
                frame.right() - before.right() > SHORT_MM && before.text().matches(".*[.;:!?/…”)]");
        boolean full = frame.right() - before.right() < FULL_MM;
        return flush ? ended : !(samePage && pitch.parted() && full);
    }

    private double extra(Row before, Row row) {
        double larger = Math.max(row.size(), before.size()) - 14;
        double usual = pitch.mm() + Math.max(0, larger) * Annex1.MM_PER_POINT;
        return row.baseline() - before.baseline() - usual;
    }

    private Paragraph.Setting settingOf(Row row) {
        if (isCentred(row)) {
            return Paragraph.Setting.CENTRED;
        }
        return row.left() - frame.left() < INDENTED_MM ? Paragraph.Setting.FLUSH : Paragraph.Setting.INDENTED;
    }

    private boolean isCentred(Row row) {
        return Math.abs(row.centre() - frame.centre()) < CENTRED_MM
                && row.left() > frame.left() + AWAY_FROM_EDGES_MM
                && row.right() < frame.right() - AWAY_FROM_EDGES_MM;
    }
}
