package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How far rows of one paragraph stand apart, and whether paragraphs stand further apart. */
record Pitch(double mm, boolean parted) {

    private static final double PARTED_MM = 1.4;
    private static final double FARTHEST_MM = 16;
    private static final int QUARTER = 4;

    static Pitch of(List<Row> rows) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            double step = rows.get(i).baseline() - rows.get(i - 1).baseline();
            if (rows.get(i).page() == rows.get(i - 1).page() && step > 0 && step < FARTHEST_MM) {
                steps.add(step);
            }
        }
        if (steps.isEmpty()) {
            return new Pitch(14 * Annex1.SINGLE_SPACING * Annex1.MM_PER_POINT, false);
        }
        Collections.sort(steps);
        double usual = steps.get(steps.size() / QUARTER);
        long wider = steps.stream().filter(step -> step > usual + PARTED_MM).count();
        return new Pitch(usual, wider * QUARTER * 2 > steps.size());
    }
}
