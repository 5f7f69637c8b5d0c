package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;

/** Who comes first where two are even: women, and collectives of mostly women (R-44, decree 152/2025 Art. 4.6). */
@Service
@Transactional(readOnly = true)
public class WomenFirst {

    private final DatedValues values;

    WomenFirst(DatedValues values) {
        this.values = values;
    }

    public boolean favours(Recipient recipient, LocalDate on) {
        return on(on).test(recipient);
    }

    /** For a long list: the share of the day is read once. */
    Predicate<Recipient> on(LocalDate day) {
        Map<LocalDate, BigDecimal> share = new HashMap<>();
        return recipient ->
                recipient.favouredInTie(share.computeIfAbsent(day, date -> values.number(ValueKey.WOMEN_FIRST, date)));
    }
}
