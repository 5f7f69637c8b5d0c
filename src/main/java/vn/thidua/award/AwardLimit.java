package vn.thidua.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitKind;
import vn.thidua.rulebook.DatedValue;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;

/**
 * How many of an award are given at most, as the rulebook dates it.
 *
 * @param of the award of whose holders it is a share; null where so many are given to a unit
 * @param unitKind the kind of unit within which it counts; null for the whole ward, or for every unit without an own
 *     limit
 */
public record AwardLimit(String award, @Nullable String of, @Nullable UnitKind unitKind, DatedValue value) {

    static Optional<AwardLimit> read(DatedValue value) {
        return ratio(value).or(() -> cap(value));
    }

    /** {@code award.ratio-percent.A.B} for the ward, {@code award.ratio-percent.A.B.SCHOOL} for each school. */
    private static Optional<AwardLimit> ratio(DatedValue value) {
        List<String> parts = parts(ValueKey.AWARD_RATIO, value.key());
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new AwardLimit(
                        parts.get(0), parts.get(1), parts.size() > 2 ? kind(parts.get(2)) : null, value));
    }

    /** {@code award.cap.A.SCHOOL} for each school, {@code award.cap.A.DEFAULT} for each unit of another kind. */
    private static Optional<AwardLimit> cap(DatedValue value) {
        List<String> parts = parts(ValueKey.AWARD_CAP, value.key());
        return parts.size() != 2
                ? Optional.empty()
                : Optional.of(new AwardLimit(parts.get(0), null, kind(parts.get(1)), value));
    }

    static String key(String award, @Nullable String of, @Nullable UnitKind kind) {
        String within = kind == null ? DatedValues.DEFAULT : kind.name();
        if (of == null) {
            return ValueKey.AWARD_CAP.of(award, within);
        }
        return kind == null ? ValueKey.AWARD_RATIO.of(award, of) : ValueKey.AWARD_RATIO.of(award, of, within);
    }

    public boolean isShare() {
        return of != null;
    }

    /** @param holders how many hold, or are proposed for, what it is a share of; of no matter for a number */
    int allowed(int holders) {
        BigDecimal number = value.number();
        return isShare()
                ? number.multiply(BigDecimal.valueOf(holders))
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.FLOOR)
                        .intValueExact()
                : number.intValueExact();
    }

    private static List<String> parts(ValueKey family, String key) {
        return key.startsWith(family.code())
                ? Arrays.asList(key.substring(family.code().length()).split("\\.", -1))
                : List.of();
    }

    private static @Nullable UnitKind kind(String name) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
