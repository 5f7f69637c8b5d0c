package vn.thidua.process.score;

import vn.thidua.campaign.plan.Points;
import vn.thidua.organisation.Organisation;
import vn.thidua.score.ScoreSheet.Cell;

/**
 * What a row of points is about.
 *
 * @param adjustment whether it counts how often
 */
record PointCell(String unitCode, String unit, String code, String name, String max, boolean adjustment) {

    static PointCell of(Cell cell, Organisation organisation) {
        return new PointCell(
                cell.unitCode(),
                organisation.unit(cell.unitCode()).name(),
                cell.code(),
                cell.name(),
                Points.number(cell.max()),
                cell.adjustment());
    }
}
