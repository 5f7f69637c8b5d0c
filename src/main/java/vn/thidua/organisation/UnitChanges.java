package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Folding;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What an authorised officer changes about units, groups of recipients and agencies outside. */
@Service
@Transactional
public class UnitChanges {

    private final UnitRepository units;
    private final PositionRepository positions;
    private final DirectoryRepository directory;
    private final Changes changes;

    UnitChanges(UnitRepository units, PositionRepository positions, DirectoryRepository directory, Changes changes) {
        this.units = units;
        this.positions = positions;
        this.directory = directory;
        this.changes = changes;
    }

    public void add(Actor actor, Unit unit) {
        List<Problem> problems = new ArrayList<>(problems(unit));
        if (units.find(unit.code()).isPresent()) {
            problems.add(Problem.at("code", "ORGANISATION_UNIT_TWICE", unit.code()));
        }
        BusinessRuleViolation.throwIfAny(problems);
        units.insert(unit);
        changes.tell(actor, "UNIT_ADDED", subject(unit.code()), described(unit));
    }

    /** Name, kind, abbreviation, mail, computers, pay; the period is changed by {@link #end}. */
    public void change(Actor actor, Unit unit) {
        Unit before = existing(unit.code());
        BusinessRuleViolation.throwIfAny(problems(unit));
        units.update(unit);
        changes.tell(
                actor,
                "UNIT_CHANGED",
                subject(unit.code()),
                Map.of("before", before.toString(), "after", unit.toString()));
    }

    /** Its positions end with it. */
    public void end(Actor actor, String code, @Nullable LocalDate lastDay, @Nullable String mergedInto, String reason) {
        Unit unit = existing(code);
        List<Problem> problems = new ArrayList<>(Dates.reason(reason));
        if (lastDay == null) {
            problems.add(Problem.at("lastDay", "ORGANISATION_LAST_DAY_MISSING"));
        } else if (lastDay.isBefore(unit.validFrom())) {
            problems.add(Problem.at("lastDay", "ORGANISATION_PERIOD_INVERTED"));
        }
        if (mergedInto != null
                && (mergedInto.equals(code) || units.find(mergedInto).isEmpty())) {
            problems.add(Problem.at("mergedInto", "ORGANISATION_UNIT_UNKNOWN", mergedInto));
        }
        if (unit.kind() == UnitKind.LEADERSHIP || unit.kind() == UnitKind.CULTURE_OFFICE) {
            problems.add(Problem.of("ORGANISATION_UNIT_NEEDED", unit.name()));
        }
        if (!problems.isEmpty() || lastDay == null) {
            throw new BusinessRuleViolation(problems);
        }
        units.update(unit.endedOn(lastDay, mergedInto));
        positions.all().stream()
                .filter(held -> held.unitCode().equals(code) && held.endsAfter(lastDay))
                .forEach(held -> positions.endPosition(held, lastDay));
        changes.tell(
                actor,
                "UNIT_ENDED",
                subject(code),
                Map.of(
                        "lastDay", Vietnamese.date(lastDay),
                        "mergedInto", mergedInto == null ? "" : mergedInto,
                        "reason", Vietnamese.text(reason)));
    }

    /** Adds the agency, or replaces what is known of it. */
    public void save(Actor actor, Addressee addressee) {
        List<Problem> problems = new ArrayList<>(codeAndName(addressee.code(), addressee.name()));
        if (addressee.channel() == Addressee.Channel.EMAIL && addressee.email().isBlank()) {
            problems.add(Problem.at("email", "ORGANISATION_EMAIL_NEEDED"));
        }
        problems.addAll(email(addressee.email()));
        BusinessRuleViolation.throwIfAny(problems);
        directory.save(addressee);
        changes.tell(actor, "ADDRESSEE_SAVED", "addressee/" + addressee.code(), Map.of("after", addressee.toString()));
    }

    /** Adds the group, or replaces what it names. */
    public void save(Actor actor, UnitGroup group) {
        List<Problem> problems = new ArrayList<>(codeAndName(group.code(), group.name()));
        if (group.kinds().isEmpty() && group.unitCodes().isEmpty()) {
            problems.add(Problem.at("kinds", "ORGANISATION_GROUP_EMPTY", group.name()));
        }
        group.unitCodes().stream()
                .filter(code -> units.find(code).isEmpty())
                .forEach(code -> problems.add(Problem.at("unitCodes", "ORGANISATION_UNIT_UNKNOWN", code)));
        BusinessRuleViolation.throwIfAny(problems);
        directory.save(group);
        changes.tell(actor, "UNIT_GROUP_SAVED", "unit_group/" + group.code(), Map.of("after", group.toString()));
    }

    private List<Problem> problems(Unit unit) {
        List<Problem> problems = new ArrayList<>(codeAndName(unit.code(), unit.name()));
        problems.addAll(email(unit.email()));
        problems.addAll(Dates.problems(unit.validFrom(), unit.validTo()));
        for (Unit other : units.all()) {
            if (!other.code().equals(unit.code()) && other.validTo() == null) {
                if (Folding.same(other.name(), unit.name())) {
                    problems.add(Problem.at("name", "ORGANISATION_UNIT_NAME_TWICE", other.name()));
                }
                if (!unit.abbreviation().isEmpty() && unit.abbreviation().equals(other.abbreviation())) {
                    problems.add(Problem.at(
                            "abbreviation", "ORGANISATION_ABBREVIATION_TWICE", unit.abbreviation(), other.name()));
                }
            }
        }
        return problems;
    }

    private static List<Problem> codeAndName(String code, String name) {
        List<Problem> problems = new ArrayList<>();
        if (!code.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            problems.add(Problem.at("code", "ORGANISATION_CODE"));
        }
        problems.addAll(Dates.required("name", name, "ORGANISATION_NAME_MISSING"));
        return problems;
    }

    static List<Problem> email(String email) {
        return email.isBlank() || email.matches("[^@\\s]+@[^@\\s]+")
                ? List.of()
                : List.of(Problem.at("email", "ORGANISATION_EMAIL"));
    }

    private Unit existing(String code) {
        return units.find(code).orElseThrow(() -> new BusinessRuleViolation("ORGANISATION_UNIT_UNKNOWN", code));
    }

    private static Map<String, String> described(Unit unit) {
        return Map.of("after", unit.toString());
    }

    private static String subject(String code) {
        return "unit/" + code;
    }
}
