package vn.thidua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Mandates to sign for the Chairman, and seats in the council. */
@Service
@Transactional
public class PowerChanges {

    private final MandateRepository mandates;
    private final PersonRepository people;
    private final UnitRepository units;
    private final PositionRepository positions;
    private final SignableKinds kinds;
    private final Changes changes;
    private final Clock clock;

    PowerChanges(
            MandateRepository mandates,
            PersonRepository people,
            UnitRepository units,
            PositionRepository positions,
            SignableKinds kinds,
            Changes changes,
            Clock clock) {
        this.mandates = mandates;
        this.people = people;
        this.units = units;
        this.positions = positions;
        this.kinds = kinds;
        this.changes = changes;
        this.clock = clock;
    }

    public void add(Actor actor, Mandate mandate) {
        SeparationOfDuties.requireAnother(actor, mandate.userId());
        BusinessRuleViolation.throwIfAny(problems(mandate));
        mandates.insert(mandate);
        changes.tell(actor, "MANDATE_ADDED", "mandate/" + mandate.id(), Map.of("after", mandate.toString()));
    }

    public void endMandate(Actor actor, UUID id, @Nullable LocalDate lastDay, String reason) {
        Mandate mandate = mandates.all().stream()
                .filter(given -> given.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("ORGANISATION_MANDATE_UNKNOWN"));
        mandates.endMandate(id, Dates.lastDay(lastDay, mandate.validFrom(), reason));
        changes.tell(actor, "MANDATE_ENDED", "mandate/" + id, ended(lastDay, reason));
    }

    /** A chair or secretary follows the one before, whose seat ends the day before. */
    public void seat(Actor actor, String userId, CouncilSeat.Office office, @Nullable LocalDate from, String reason) {
        requirePerson(userId);
        SeparationOfDuties.requireAnother(actor, userId);
        List<Problem> problems = new ArrayList<>(Dates.problems(from, null));
        problems.addAll(Dates.reason(reason));
        if (!problems.isEmpty() || from == null) {
            throw new BusinessRuleViolation(problems);
        }
        boolean single = office == CouncilSeat.Office.CHAIR || office == CouncilSeat.Office.SECRETARY;
        LocalDate dayBefore = from.minusDays(1);
        for (CouncilSeat other : mandates.seats()) {
            boolean replaced = other.userId().equals(userId) || (single && other.office() == office);
            if (replaced && (other.validTo() == null || other.validTo().isAfter(dayBefore))) {
                mandates.endSeat(other.id(), dayBefore.isBefore(other.validFrom()) ? before(other) : dayBefore);
            }
        }
        mandates.insert(new CouncilSeat(UUID.randomUUID(), userId, office, from, null));
        BusinessRuleViolation.throwIfAny(
                SeparationOfDuties.problems(roster(from).rolesOf(userId)));
        changes.tell(
                actor,
                "COUNCIL_SEATED",
                "person/" + userId,
                Map.of("office", office.name(), "from", Vietnamese.date(from), "reason", Vietnamese.text(reason)));
    }

    public void endSeat(Actor actor, UUID id, @Nullable LocalDate lastDay, String reason) {
        CouncilSeat seat = mandates.seats().stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("ORGANISATION_SEAT_UNKNOWN"));
        mandates.endSeat(id, Dates.lastDay(lastDay, seat.validFrom(), reason));
        changes.tell(actor, "COUNCIL_SEAT_ENDED", "person/" + seat.userId(), ended(lastDay, reason));
    }

    private List<Problem> problems(Mandate mandate) {
        requirePerson(mandate.userId());
        List<Problem> problems = new ArrayList<>(Dates.problems(mandate.validFrom(), mandate.validTo()));
        problems.addAll(Dates.required("reference", mandate.reference(), "ORGANISATION_REFERENCE_MISSING"));
        mandate.documentKinds().stream()
                .filter(kind -> !kinds.names().containsKey(kind))
                .forEach(kind -> problems.add(Problem.at("documentKinds", "ORGANISATION_KIND_UNKNOWN", kind)));
        boolean deputy = roster(mandate.validFrom())
                .ranked(UnitKind.LEADERSHIP, Position.Rank.DEPUTY)
                .anyMatch(position -> position.userId().equals(mandate.userId()));
        switch (mandate.form()) {
            case KT, Q -> {
                if (!deputy) {
                    problems.add(Problem.at("userId", "ORGANISATION_NOT_A_DEPUTY"));
                }
            }
            case TL -> {
                if (deputy) {
                    problems.add(Problem.at("form", "ORGANISATION_DEPUTY_SIGNS_KT"));
                }
            }
            case TUQ -> problems.addAll(writtenMandate(mandate));
        }
        return problems;
    }

    /** in writing, for a time, for named documents. */
    private static List<Problem> writtenMandate(Mandate mandate) {
        List<Problem> problems = new ArrayList<>();
        if (mandate.fileId() == null) {
            problems.add(Problem.at("fileId", "ORGANISATION_MANDATE_FILE_MISSING"));
        }
        if (mandate.validTo() == null) {
            problems.add(Problem.at("validTo", "ORGANISATION_MANDATE_NOT_LIMITED"));
        }
        if (mandate.documentKinds().isEmpty()) {
            problems.add(Problem.at("documentKinds", "ORGANISATION_MANDATE_WITHOUT_SCOPE"));
        }
        return problems;
    }

    private Roster roster(LocalDate day) {
        return Roster.on(day, units.all(), positions.all(), positions.grants(), mandates.all(), mandates.seats());
    }

    private void requirePerson(String userId) {
        if (people.find(userId, LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE))
                .isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("userId", "ORGANISATION_PERSON_UNKNOWN", userId)));
        }
    }

    private static LocalDate before(CouncilSeat seat) {
        return seat.validFrom().minusDays(1);
    }

    private static Map<String, String> ended(@Nullable LocalDate lastDay, String reason) {
        return Map.of("lastDay", String.valueOf(lastDay), "reason", Vietnamese.text(reason));
    }
}
