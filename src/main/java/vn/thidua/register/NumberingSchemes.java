package vn.thidua.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.rulebook.ChangeDatedValue;
import vn.thidua.rulebook.DatedValueChange;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.DocumentType;
import vn.thidua.rulebook.DocumentTypes;
import vn.thidua.rulebook.NumberingGroups;
import vn.thidua.rulebook.NumberingScheme;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/**
 * What the head decides about series: per type, grouped or common, from 1 January, inside a year only as a record of its
 * own. A series that begins inside a year goes on above every number its types already have.
 */
@Service
@Transactional
public class NumberingSchemes {

    private final DatedValues values;
    private final DocumentTypes types;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NumberingSchemes(DatedValues values, DocumentTypes types, Clock clock, ApplicationEventPublisher events) {
        this.values = values;
        this.types = types;
        this.clock = clock;
        this.events = events;
    }

    public NumberingScheme scheme(LocalDate on) {
        return values.numberingScheme(on);
    }

    public NumberingGroups groups(LocalDate on) {
        return values.find(ValueKey.NUMBERING_GROUPS.code(), on)
                .map(value -> NumberingGroups.of(value.value()))
                .orElseGet(() -> new NumberingGroups(List.of()));
    }

    /** Codes of the types that the scheme is about: all but copies. */
    public List<String> numbered(@Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE) : on;
        return types.inForce(day).stream()
                .filter(type -> type.form() != DocumentType.Form.COPY)
                .map(DocumentType::code)
                .toList();
    }

    /** Every decision about the scheme or its groups, the latest first. */
    public List<DatedValueChange> history() {
        return Stream.of(ValueKey.NUMBERING_SCHEME, ValueKey.NUMBERING_GROUPS)
                .flatMap(key -> values.changes(key.code()).stream())
                .sorted(Comparator.comparing(DatedValueChange::changedAt).reversed())
                .toList();
    }

    public void decide(Actor actor, DecideScheme command) {
        BusinessRuleViolation.throwIfAny(problems(command));
        LocalDate from = Objects.requireNonNull(command.from());
        NumberingScheme scheme = Objects.requireNonNull(command.scheme());
        if (scheme == NumberingScheme.GROUPED) {
            change(actor, ValueKey.NUMBERING_GROUPS, command.groups().text(), command);
        }
        change(actor, ValueKey.NUMBERING_SCHEME, scheme.name(), command);
        events.publishEvent(new Recorded(
                actor,
                from.getDayOfYear() == 1 ? "REGISTER_SCHEME_DECIDED" : "REGISTER_SCHEME_CHANGED_WITHIN_YEAR",
                "numbering_scheme/" + from,
                Map.of(
                        "scheme",
                        scheme.name(),
                        "groups",
                        scheme == NumberingScheme.GROUPED ? command.groups().text() : "",
                        "from",
                        Vietnamese.date(from),
                        "decision",
                        command.decision(),
                        "reason",
                        command.reason())));
    }

    private void change(Actor actor, ValueKey key, String value, DecideScheme command) {
        values.change(
                actor,
                new ChangeDatedValue(key.code(), value, command.from(), command.decision(), true, command.reason()));
    }

    private List<Problem> problems(DecideScheme command) {
        List<Problem> problems = new ArrayList<>();
        if (command.scheme() == null) {
            problems.add(Problem.at("scheme", "REGISTER_SCHEME_MISSING"));
        }
        if (command.scheme() == NumberingScheme.GROUPED) {
            problems.addAll(command.groups().problems(numbered(command.from())));
        }
        if (command.decision().isEmpty()) {
            problems.add(Problem.at("decision", "REGISTER_DECISION_MISSING"));
        }
        if (command.reason().isEmpty()) {
            problems.add(Problem.at("reason", "REGISTER_REASON_MISSING"));
        }
        problems.addAll(dateProblems(command));
        return problems;
    }

    /** Numbers that are given stay as they are, so no decision reaches back. */
    private List<Problem> dateProblems(DecideScheme command) {
        LocalDate from = command.from();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        if (from == null) {
            return List.of(Problem.at("from", "REGISTER_FROM_MISSING"));
        }
        if (from.isBefore(today)) {
            return List.of(Problem.at("from", "REGISTER_SCHEME_IN_THE_PAST", Vietnamese.date(today)));
        }
        if (from.getDayOfYear() != 1 && !command.withinYear()) {
            return List.of(Problem.at("withinYear", "REGISTER_SCHEME_WITHIN_YEAR", Integer.toString(from.getYear())));
        }
        return List.of();
    }
}
