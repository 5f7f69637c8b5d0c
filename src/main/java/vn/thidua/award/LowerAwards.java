package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.rulebook.DatedValue;
import vn.thidua.rulebook.DatedValues;

/**
 * The award next below one, as the money of the day ranks them: for the same kind of recipient and of achievement, of
 * the same form before another.
 */
@Service
@Transactional(readOnly = true)
public class LowerAwards {

    private final OfferedAwards offered;
    private final DatedValues values;

    LowerAwards(OfferedAwards offered, DatedValues values) {
        this.offered = offered;
        this.values = values;
    }

    /** Empty where there is none, also where no money tells which is lower. */
    public Optional<AwardType> below(Nomination nomination, AchievementType achievement, LocalDate on) {
        List<AwardType> all = offered.of(nomination.occasion(), on);
        String award = nomination.awardCode();
        RecipientKind kind = nomination.recipient().kind();
        Optional<AwardType> high =
                all.stream().filter(type -> type.code().equals(award)).findFirst();
        Optional<BigDecimal> most = factor(award, kind, on);
        if (high.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        return all.stream()
                .filter(type -> type.mayGoTo(kind) && type.achievements().contains(achievement))
                .filter(type -> factor(type.code(), kind, on)
                        .filter(factor -> isBelow(type, factor, high.get(), most.get()))
                        .isPresent())
                .min(nearest(high.get(), kind, on));
    }

    /** A form of reward that is worth as much is below a title. */
    private static boolean isBelow(AwardType type, BigDecimal factor, AwardType high, BigDecimal most) {
        boolean rewardForTitle = high.form() == AwardType.Form.TITLE && type.form() == AwardType.Form.REWARD;
        return factor.compareTo(most) < (rewardForTitle ? 1 : 0);
    }

    private Comparator<AwardType> nearest(AwardType high, RecipientKind kind, LocalDate on) {
        return Comparator.comparing((AwardType type) -> type.form() != high.form())
                .thenComparing(
                        type -> factor(type.code(), kind, on).orElse(BigDecimal.ZERO), Comparator.reverseOrder());
    }

    private Optional<BigDecimal> factor(String award, RecipientKind kind, LocalDate on) {
        return values.moneyFactor(award, kind.name(), on).map(DatedValue::number);
    }
}
