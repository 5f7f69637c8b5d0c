package vn.thidua.score;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Vietnamese;

/** Whether a unit has as many women as the rulebook says of the day. */
@Component
class WomenShare {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final DatedValues values;
    private final Clock clock;

    WomenShare(DatedValues values, Clock clock) {
        this.values = values;
        this.clock = clock;
    }

    /** 70,0 % is enough, 69,9 % is not: compared as whole numbers, nothing is rounded. */
    boolean favours(String unitCode, List<Composition> people) {
        return people.stream()
                .filter(one -> one.unitCode().equals(unitCode))
                .findFirst()
                .filter(one -> one.members() > 0)
                .filter(one -> BigDecimal.valueOf(one.women())
                                .multiply(HUNDRED)
                                .compareTo(percent().multiply(BigDecimal.valueOf(one.members())))
                        >= 0)
                .isPresent();
    }

    private BigDecimal percent() {
        return values.number(ValueKey.WOMEN_FIRST, LocalDate.now(clock.withZone(Vietnamese.ZONE)));
    }
}
