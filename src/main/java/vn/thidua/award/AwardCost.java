package vn.thidua.award;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an award would cost the ward.
 *
 * @param amount in đồng
 * @param explained {@code 0,3 × 2.340.000 = 702.000 đồng}; null where nothing is paid
 */
public record AwardCost(NominationId nominationId, long amount, @Nullable String explained) {

    static AwardCost of(NominationId id, Optional<AwardMoney.Sum> sum) {
        return new AwardCost(
                id,
                sum.map(AwardMoney.Sum::amount).orElse(0L),
                sum.map(AwardMoney.Sum::explained).orElse(null));
    }
}
