package vn.thidua.document.composing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.payment.PayoutLine.Way;
import vn.thidua.shared.Vietnamese;

/**
 * What one hand-over of certificates and money gave to whom.
 *
 * @param decision number and date of the award decision
 * @param round what the awards are for
 * @param giver who handed over, with the post
 */
record HandoverPaper(String decision, String round, LocalDate on, String place, String giver, List<Row> rows) {

    /**
     * @param way empty where nothing is paid
     * @param collector who collected it, the recipient as a rule
     */
    record Row(String name, String unit, String unitCode, String award, long amount, String way, String collector) {}

    HandoverPaper {
        rows = List.copyOf(rows);
    }

    Map<String, String> words() {
        return Words.none()
                .and("decision", decision)
                .and("round", round)
                .and("day", Vietnamese.officialLongDate(on))
                .and("place", place)
                .and("giver", giver)
                .and("count", Numbers.count(rows.size()))
                .and("total", Numbers.of(sum(Way.CASH) + sum(Way.TRANSFER)))
                .and("cash", Numbers.of(sum(Way.CASH)))
                .and("transfer", Numbers.of(sum(Way.TRANSFER)))
                .map();
    }

    long sum(Way way) {
        return rows.stream()
                .filter(row -> Objects.equals(row.way(), way.name()))
                .mapToLong(Row::amount)
                .sum();
    }

    List<String> units() {
        return rows.stream().map(Row::unitCode).distinct().toList();
    }
}
