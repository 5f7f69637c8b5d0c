package vn.thidua.process.score;

import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Points;
import vn.thidua.score.EnterScores;
import vn.thidua.score.ScoreSheet.Cell;

/** Points for one unit and criterion as a form types them. */
record PointRow(String unitCode, String code, @Nullable String points, @Nullable String note) {

    static PointRow of(Cell cell) {
        return new PointRow(
                cell.unitCode(), cell.code(), cell.given() == null ? "" : Points.number(cell.given()), cell.note());
    }

    EnterScores.Row row() {
        return new EnterScores.Row(unitCode, code, points, note);
    }
}
