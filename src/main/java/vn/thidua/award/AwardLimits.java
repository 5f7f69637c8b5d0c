package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.rulebook.ChangeDatedValue;
import vn.thidua.rulebook.DatedValue;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** Shares and numbers that the ward may not exceed, and where the nominations of a round do. */
@Service
@Transactional(readOnly = true)
public class AwardLimits {

    private final DatedValues values;
    private final AwardTypes types;
    private final WomenFirst women;
    private final Nominations nominations;
    private final Organisation organisation;

    AwardLimits(
            DatedValues values,
            AwardTypes types,
            WomenFirst women,
            Nominations nominations,
            Organisation organisation) {
        this.values = values;
        this.types = types;
        this.women = women;
        this.nominations = nominations;
        this.organisation = organisation;
    }

    /** A limit with its words. */
    public record Worded(AwardLimit limit, String words) {}

    public List<Worded> on(LocalDate day) {
        Function<String, String> names = awardNames(day);
        return limits(day).stream()
                .map(limit -> new Worded(limit, LimitCheck.words(limit, names)))
                .toList();
    }

    /**
     * @param items what is still in the round
     * @param rank places of nominations where points give them, the best first; empty where nothing does
     */
    public List<ExceededLimit> exceeded(
            Occasion occasion, List<RoundItem> items, LocalDate on, Function<Nomination, Optional<Integer>> rank) {
        List<Nomination> granted = nominations.of(occasion).stream()
                .filter(nomination -> nomination.status() == Nomination.Status.GRANTED)
                .toList();
        return new LimitCheck(
                        limits(on),
                        awardNames(on),
                        organisation.allUnits().stream()
                                .collect(Collectors.toMap(Unit::code, Function.identity(), (one, other) -> one)),
                        women.on(on),
                        rank)
                .exceeded(items, granted);
    }

    /** From the day on; what held before stays to be read in the rulebook. */
    @Transactional
    public void set(Actor actor, SetAwardLimit command) {
        if (types.on(Objects.requireNonNullElse(command.validFrom(), LocalDate.MAX)).stream()
                .noneMatch(type -> type.code().equals(command.award()))) {
            throw new BusinessRuleViolation(List.of(Problem.at("award", "AWARD_TYPE_MISSING")));
        }
        ValueKey family = command.of() == null ? ValueKey.AWARD_CAP : ValueKey.AWARD_RATIO;
        try {
            values.change(
                    actor,
                    new ChangeDatedValue(
                            AwardLimit.key(command.award(), command.of(), command.unitKind()),
                            family.type().kept(command.number()),
                            command.validFrom(),
                            command.legalBasis(),
                            true,
                            command.reason()));
        } catch (BusinessRuleViolation refused) {
            throw new BusinessRuleViolation(
                    refused.problems().stream().map(AwardLimits::inForm).toList());
        }
    }

    private static Problem inForm(Problem problem) {
        return problem.field().equals("value")
                ? Problem.at("number", problem.code(), problem.arguments().toArray())
                : problem;
    }

    private List<AwardLimit> limits(LocalDate on) {
        return values.inForce(on).stream()
                .map((DatedValue value) -> AwardLimit.read(value))
                .flatMap(Optional::stream)
                .toList();
    }

    private Function<String, String> awardNames(LocalDate on) {
        var names = types.on(on).stream().collect(Collectors.toMap(AwardType::code, AwardType::name));
        return code -> names.getOrDefault(code, code);
    }
}
