package vn.thidua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** What an authorised officer changes about people: who they are, where they work, what they may do. */
@Service
@Transactional
public class StaffChanges {

    private final PersonRepository people;
    private final PositionRepository positions;
    private final UnitRepository units;
    private final MandateRepository mandates;
    private final Changes changes;
    private final Clock clock;

    StaffChanges(
            PersonRepository people,
            PositionRepository positions,
            UnitRepository units,
            MandateRepository mandates,
            Changes changes,
            Clock clock) {
        this.people = people;
        this.positions = positions;
        this.units = units;
        this.mandates = mandates;
        this.changes = changes;
        this.clock = clock;
    }

    /** A new person comes with a first position. */
    public void add(Actor actor, Person person, Appointment first) {
        List<Problem> problems = new ArrayList<>(problems(person));
        if (people.find(person.userId(), today()).isPresent()) {
            problems.add(Problem.at("userId", "ORGANISATION_USER_TWICE", person.userId()));
        }
        problems.addAll(problems(first));
        BusinessRuleViolation.throwIfAny(problems);
        people.insert(person);
        place(first);
        requireSeparation(person.userId(), first.validFrom(), Set.of());
        changes.tell(actor, "PERSON_ADDED", subject(person.userId()), Map.of("position", first.toString()));
    }

    public void change(Actor actor, Person person) {
        Person before = existing(person.userId());
        BusinessRuleViolation.throwIfAny(problems(person));
        people.update(person);
        changes.tell(
                actor,
                "PERSON_CHANGED",
                subject(person.userId()),
                Map.of("before", before.toString(), "after", person.toString()));
    }

    /** An appointment, or a transfer when the other positions end. */
    public void appoint(Actor actor, Appointment appointment) {
        existing(appointment.userId());
        SeparationOfDuties.requireAnother(actor, appointment.userId());
        BusinessRuleViolation.throwIfAny(problems(appointment));
        place(appointment);
        requireSeparation(appointment.userId(), appointment.validFrom(), Set.of());
        changes.tell(
                actor,
                appointment.leavesOthers() ? "PERSON_TRANSFERRED" : "PERSON_APPOINTED",
                subject(appointment.userId()),
                Map.of("position", appointment.toString(), "reason", appointment.reason()));
    }

    public void endPosition(Actor actor, UUID id, @Nullable LocalDate lastDay, String reason) {
        Position position = positions.all().stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("ORGANISATION_POSITION_UNKNOWN"));
        LocalDate last = Dates.lastDay(lastDay, position.validFrom(), reason);
        positions.endPosition(position, last);
        changes.tell(
                actor,
                "POSITION_ENDED",
                subject(position.userId()),
                Map.of(
                        "position", position.toString(),
                        "lastDay", Vietnamese.date(last),
                        "reason", Vietnamese.text(reason)));
    }

    public void grant(Actor actor, String userId, Role role, @Nullable LocalDate from, @Nullable LocalDate to) {
        existing(userId);
        SeparationOfDuties.requireAnother(actor, userId);
        if (role == Role.ADMINISTRATOR && !actor.has(Role.ADMINISTRATOR)) {
            throw new BusinessRuleViolation("ORGANISATION_ADMINISTRATOR_GRANTS");
        }
        BusinessRuleViolation.throwIfAny(Dates.problems(from, to));
        requireSeparation(userId, from, Set.of(role));
        positions.insert(new RoleGrant(UUID.randomUUID(), userId, role, from == null ? today() : from, to));
        changes.tell(actor, "ROLE_GRANTED", subject(userId), Map.of("role", role.name(), "from", String.valueOf(from)));
    }

    public void endGrant(Actor actor, UUID id, @Nullable LocalDate lastDay, String reason) {
        RoleGrant grant = positions.grants().stream()
                .filter(given -> given.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("ORGANISATION_GRANT_UNKNOWN"));
        LocalDate last = Dates.lastDay(lastDay, grant.validFrom(), reason);
        positions.endGrant(id, last);
        changes.tell(
                actor,
                "ROLE_ENDED",
                subject(grant.userId()),
                Map.of("role", grant.role().name(), "lastDay", Vietnamese.date(last), "reason", reason));
    }

    private void place(Appointment appointment) {
        LocalDate from = appointment.validFrom();
        if (from == null) {
            throw new IllegalStateException("A checked appointment has a first day.");
        }
        LocalDate dayBefore = from.minusDays(1);
        for (Position held : positions.all()) {
            boolean ownOther = appointment.leavesOthers() && held.userId().equals(appointment.userId());
            boolean headReplaced = appointment.rank() == Position.Rank.HEAD
                    && held.rank() == Position.Rank.HEAD
                    && held.unitCode().equals(appointment.unitCode());
            if ((ownOther || headReplaced) && held.endsAfter(dayBefore)) {
                positions.endPosition(held, dayBefore);
            }
        }
        positions.insert(new Position(
                UUID.randomUUID(),
                appointment.userId(),
                appointment.unitCode(),
                appointment.rank(),
                appointment.title(),
                appointment.reports() || appointment.rank() == Position.Rank.HEAD,
                from,
                null));
    }

    private List<Problem> problems(Appointment appointment) {
        List<Problem> problems = new ArrayList<>(Dates.problems(appointment.validFrom(), null));
        problems.addAll(Dates.reason(appointment.reason()));
        problems.addAll(Dates.required("title", appointment.title(), "ORGANISATION_TITLE_MISSING"));
        if (units.find(appointment.unitCode()).isEmpty()) {
            problems.add(Problem.at("unitCode", "ORGANISATION_UNIT_UNKNOWN", appointment.unitCode()));
        }
        return problems;
    }

    private List<Problem> problems(Person person) {
        List<Problem> problems = new ArrayList<>();
        if (!person.userId().matches("[a-z0-9][a-z0-9.-]{1,39}")) {
            problems.add(Problem.at("userId", "ORGANISATION_USER_ID"));
        }
        problems.addAll(Dates.required("fullName", person.fullName(), "ORGANISATION_NAME_MISSING"));
        Integer birthYear = person.birthYear();
        if (birthYear != null && (birthYear < 1900 || birthYear > today().getYear() - 15)) {
            problems.add(Problem.at("birthYear", "ORGANISATION_BIRTH_YEAR", Integer.toString(birthYear)));
        }
        problems.addAll(UnitChanges.email(person.email()));
        return problems;
    }

    private void requireSeparation(String userId, @Nullable LocalDate from, Set<Role> more) {
        LocalDate day = from == null || from.isBefore(today()) ? today() : from;
        Set<Role> roles = Roster.on(
                        day, units.all(), positions.all(), positions.grants(), mandates.all(), mandates.seats())
                .rolesOf(userId);
        roles.addAll(more);
        BusinessRuleViolation.throwIfAny(SeparationOfDuties.problems(roles));
    }

    private Person existing(String userId) {
        return people.find(userId, today())
                .orElseThrow(() -> new BusinessRuleViolation("ORGANISATION_PERSON_UNKNOWN", userId));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private static String subject(String userId) {
        return "person/" + userId;
    }
}
