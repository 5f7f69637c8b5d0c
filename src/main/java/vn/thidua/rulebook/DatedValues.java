package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Amounts, terms and choices that the law or the ward dates; asked for on a day, never on "now". */
@Service
@Transactional
public class DatedValues {

    /** The member of a family that holds where an award has no value of its own. */
    public static final String DEFAULT = "DEFAULT";

    private final DatedValueRepository repository;
    private final ApplicationEventPublisher events;

    DatedValues(DatedValueRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    public Optional<DatedValue> find(String key, LocalDate on) {
        return repository.find(key, on);
    }

    /** Refused with RULEBOOK_VALUE_MISSING where nothing holds on that day. */
    public DatedValue get(String key, LocalDate on) {
        return find(key, on)
                .orElseThrow(() -> new BusinessRuleViolation("RULEBOOK_VALUE_MISSING", key, Vietnamese.date(on)));
    }

    public BigDecimal number(ValueKey key, LocalDate on) {
        return get(key.code(), on).number();
    }

    public int whole(ValueKey key, LocalDate on) {
        return number(key, on).intValueExact();
    }

    public String text(ValueKey key, LocalDate on) {
        return get(key.code(), on).value();
    }

    public boolean yes(ValueKey key, LocalDate on) {
        return "YES".equals(text(key, on));
    }

    /** The value of a family for one of its members, else the family's {@code DEFAULT}. */
    public DatedValue member(ValueKey family, String member, LocalDate on) {
        return find(family.of(member), on).orElseGet(() -> get(family.of(DEFAULT), on));
    }

    /** The factor of the base salary for an award and a kind of recipient; empty where the award carries no money. */
    public Optional<DatedValue> moneyFactor(String award, String recipientKind, LocalDate on) {
        return find(ValueKey.MONEY_FACTOR.of(award, recipientKind), on);
    }

    public VotingRule votingRule(String award, LocalDate on) {
        return new VotingRule(
                Fraction.of(text(ValueKey.COUNCIL_QUORUM, on)),
                Fraction.of(member(ValueKey.COUNCIL_THRESHOLD, award, on).value()),
                isYes(member(ValueKey.COUNCIL_STRICTLY_ABOVE, award, on)),
                VotingRule.Base.valueOf(member(ValueKey.COUNCIL_BASE, award, on).value()),
                VotingRule.Method.valueOf(
                        member(ValueKey.COUNCIL_METHOD, award, on).value()),
                isYes(member(ValueKey.COUNCIL_WRITTEN, award, on)));
    }

    public NumberingScheme numberingScheme(LocalDate on) {
        return NumberingScheme.valueOf(text(ValueKey.NUMBERING_SCHEME, on));
    }

    public NumberingGroups numberingGroups(LocalDate on) {
        return NumberingGroups.of(text(ValueKey.NUMBERING_GROUPS, on));
    }

    /** Every change of the key, with who made it and why, the newest first. */
    public List<DatedValueChange> changes(String key) {
        return repository.changes(key);
    }

    /** Every value that holds on the day, by key. */
    public List<DatedValue> inForce(LocalDate on) {
        return repository.inForce(on);
    }

    /** Every value the key ever had or will have, the newest period first. */
    public List<DatedValue> history(String key) {
        return repository.history(key);
    }

    /** Dates a new value; the one before it ends the day before, and nothing is deleted. */
    public void change(Actor actor, ChangeDatedValue command) {
        DatedValueRules.check(command);
        LocalDate from = Objects.requireNonNull(command.validFrom());
        String before = find(command.key(), from).map(DatedValue::value).orElse("");
        repository.add(command, from, actor.userId());
        DatedValue value = get(command.key(), from);
        events.publishEvent(new Recorded(
                actor,
                DatedValueRules.action(value),
                "dated_value/" + value.key(),
                Map.of(
                        "before", before,
                        "after", value.value(),
                        "from", Vietnamese.date(value.validFrom()),
                        "basis", value.legalBasis(),
                        "reason", command.reason())));
    }

    private static boolean isYes(DatedValue value) {
        return "YES".equals(value.value());
    }
}
