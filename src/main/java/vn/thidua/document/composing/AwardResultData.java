package vn.thidua.document.composing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.thidua.award.CheckVerdict;

/**
 * How one unit's nominations ended; names nobody of another unit.
 *
 * @param round what the awards are for
 * @param officer whoever checked the list; where nobody did, whoever signs for the office
 */
record AwardResultData(String round, String basis, String unitCode, String unitName, List<Row> rows, Officer officer) {

    AwardResultData {
        rows = List.copyOf(rows);
    }

    /** @param reason why not, or the paper that grants it */
    record Row(String name, String award, String outcome, String reason) {}

    record Officer(String userId, String name, Instant at) {

        Composed.SlipSigner signer() {
            return new Composed.SlipSigner("NGƯỜI THẨM ĐỊNH", userId, name, at);
        }
    }

    Map<String, String> words() {
        return Words.none()
                .and("round", round)
                .and("basis", basis)
                .and("unit", unitName)
                .and("count", Numbers.count(rows.size()))
                .map();
    }

    boolean anythingHeld() {
        return rows.stream().anyMatch(row -> row.outcome().equals(CheckVerdict.Choice.HOLD.label()));
    }
}
