package vn.thidua.award;

import java.util.Map;
import vn.thidua.shared.Problem;

/**
 * A line of an Excel file as a row of the table.
 *
 * @param line as Excel counts
 * @param faults of cells that cannot be read, by column
 */
record SheetRow(int line, NominationEntry entry, Map<NominationColumn, Problem> faults) {

    SheetRow with(NominationEntry other) {
        return new SheetRow(line, other, faults);
    }

    /** {@code Dòng 7, cột Năm sinh: …} */
    Problem at(NominationColumn column, Problem problem) {
        return Problem.at("file", "AWARD_SHEET_CELL", Integer.toString(line), column.heading(), problem);
    }
}
