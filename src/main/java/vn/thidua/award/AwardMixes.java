package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Vietnamese;

/** The mix of a list before it is voted on or decided. */
@Service
@Transactional(readOnly = true)
public class AwardMixes {

    private final DatedValues values;
    private final Clock clock;

    AwardMixes(DatedValues values, Clock clock) {
        this.values = values;
        this.clock = clock;
    }

    public AwardMix of(List<RoundItem> items) {
        return ofRecipients(
                items.stream().map(item -> item.nomination().recipient()).toList());
    }

    public AwardMix ofRecipients(List<Recipient> recipients) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return AwardMix.of(recipients, values.whole(ValueKey.SMALL_COLLECTIVE, today));
    }
}
