package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.rulebook.DatedValue;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;

/** What the rulebook says on a day about an award: its money and how the council votes on it. */
@Service
@Transactional(readOnly = true)
public class AwardTerms {

    private static final List<ValueKey> VOTE = List.of(
            ValueKey.COUNCIL_THRESHOLD,
            ValueKey.COUNCIL_STRICTLY_ABOVE,
            ValueKey.COUNCIL_BASE,
            ValueKey.COUNCIL_METHOD,
            ValueKey.COUNCIL_WRITTEN);

    private final DatedValues values;
    private final AwardMoney money;

    AwardTerms(DatedValues values, AwardMoney money) {
        this.values = values;
        this.money = money;
    }

    /**
     * @param of which value of the rulebook it is
     * @param key under which the award's own value is entered
     * @param value what holds on the day, the award's own or the one for every award; null where nothing does
     */
    public record Term(ValueKey of, String key, @Nullable DatedValue value) {

        /** The award has no value of its own. */
        public boolean isGeneral() {
            return value != null && !value.key().equals(key);
        }
    }

    /** @param sum how the amount comes about, empty where the award carries no money */
    public record Money(RecipientKind kind, Term factor, String sum) {}

    public List<Money> money(AwardType type, LocalDate on) {
        return type.recipientKinds().stream()
                .sorted()
                .map(kind -> money(type.code(), kind, on))
                .toList();
    }

    public List<Term> vote(AwardType type, LocalDate on) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(
                ValueKey.COUNCIL_QUORUM,
                ValueKey.COUNCIL_QUORUM.code(),
                values.find(ValueKey.COUNCIL_QUORUM.code(), on).orElse(null)));
        VOTE.forEach(key -> terms.add(vote(key, type.code(), on)));
        return terms;
    }

    private Term vote(ValueKey family, String code, LocalDate on) {
        String own = family.of(code);
        Optional<DatedValue> value = values.find(own, on).or(() -> values.find(family.of(DatedValues.DEFAULT), on));
        return new Term(family, own, value.orElse(null));
    }

    private Money money(String code, RecipientKind kind, LocalDate on) {
        String key = ValueKey.MONEY_FACTOR.of(code, kind.name());
        Optional<DatedValue> factor = values.find(key, on);
        return new Money(
                kind,
                new Term(ValueKey.MONEY_FACTOR, key, factor.orElse(null)),
                factor.isPresent() && isReckonable(on)
                        ? money.of(code, kind, on)
                                .map(AwardMoney.Sum::explained)
                                .orElse("")
                        : "");
    }

    private boolean isReckonable(LocalDate on) {
        return values.find(ValueKey.BASE_SALARY.code(), on).isPresent()
                && values.find(ValueKey.MONEY_ROUNDING.code(), on).isPresent();
    }
}
