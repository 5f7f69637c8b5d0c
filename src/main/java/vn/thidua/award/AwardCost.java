package vn.thidua.award;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an award would cost the ward.
 *
 * @param amount in đồng
 * @param explained {@code 0,3 × 2.340.000 = 702.000 đồng}, or why nothing is paid; null where it carries no money
 * @param rivals number of the awards of one subject of which only the highest is paid, 0 where it has no other
 */
public record AwardCost(NominationId nominationId, long amount, @Nullable String explained, int rivals) {

    static AwardCost of(NominationId id, Optional<AwardMoney.Sum> sum, int rivals) {
        return new AwardCost(
                id,
                sum.map(AwardMoney.Sum::amount).orElse(0L),
                sum.map(AwardMoney.Sum::explained).orElse(null),
                rivals);
    }

    static AwardCost outdone(NominationId id, String highest, long amount) {
        String why = "Không chi: cùng một thành tích chỉ chi mức cao nhất là %s đồng của %s"
                .formatted(AwardMoney.written(BigDecimal.valueOf(amount)), highest);
        return new AwardCost(id, 0, why, 0);
    }
}
