package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Where an authorised officer changes the catalogue of awards: from a day on, with article and reason. */
@Service
@Transactional
public class AwardCatalogue {

    private final AwardTypeRepository repository;
    private final ApplicationEventPublisher events;

    AwardCatalogue(AwardTypeRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** Every row the award ever had, replaced ones too, the newest change first. */
    public List<AwardTypeEdition> history(String code) {
        return repository.history(code);
    }

    /** @return the code of the new award */
    public String add(Actor actor, ChangeAwardType command) {
        AwardPeriods periods = periods(command.code());
        List<Problem> problems = new ArrayList<>(AwardTypeRules.problems(command));
        if (!periods.isEmpty()) {
            problems.add(Problem.at("code", "AWARD_TYPE_CODE_TAKEN", command.code()));
        }
        BusinessRuleViolation.throwIfAny(problems);
        put(actor, command, repository.nextPlace());
        record(actor, "AWARD_TYPE_ADDED", command, "");
        return command.code();
    }

    /** From its first day on the award is what the command says; the row before ends the day before. */
    public void change(Actor actor, ChangeAwardType command) {
        AwardPeriods periods = known(command.code());
        List<Problem> problems = new ArrayList<>(AwardTypeRules.problems(command));
        LocalDate from = command.validFrom();
        if (from != null) {
            periods.problemOfChange(from, command.validTo()).ifPresent(problems::add);
        }
        BusinessRuleViolation.throwIfAny(problems);
        Optional<AwardTypeEdition> before = periods.holdingOn(Objects.requireNonNull(from));
        before.ifPresent(row -> closeBefore(actor, row, command));
        put(actor, command, periods.rows().get(0).place());
        record(
                actor,
                "AWARD_TYPE_CHANGED",
                command,
                before.map(row -> summary(row.type())).orElse(""));
    }

    /** The award is given for the last time on that day. */
    public void end(Actor actor, EndAwardType command) {
        AwardPeriods periods = known(command.code());
        List<Problem> problems = new ArrayList<>(AwardTypeRules.problems(command));
        LocalDate lastDay = command.lastDay();
        if (lastDay != null) {
            periods.problemOfEnd(lastDay).ifPresent(problems::add);
        }
        BusinessRuleViolation.throwIfAny(problems);
        AwardTypeEdition row =
                periods.holdingOn(Objects.requireNonNull(lastDay)).orElseThrow();
        replace(row, lastDay, new AwardChange(actor.userId(), command.legalBasis(), command.reason()));
        events.publishEvent(new Recorded(
                actor,
                "AWARD_TYPE_ENDED",
                "award_type/" + command.code(),
                Map.of(
                        "lastDay", Vietnamese.date(lastDay),
                        "basis", command.legalBasis(),
                        "reason", command.reason())));
    }

    private void closeBefore(Actor actor, AwardTypeEdition row, ChangeAwardType command) {
        LocalDate from = Objects.requireNonNull(command.validFrom());
        if (row.type().validFrom().equals(from)) {
            repository.replaced(row.id());
        } else {
            replace(row, from.minusDays(1), new AwardChange(actor.userId(), "", command.reason()));
        }
    }

    private void replace(AwardTypeEdition row, LocalDate lastDay, AwardChange change) {
        repository.replaced(row.id());
        repository.add(row.type().until(lastDay), row.place(), change);
    }

    private void put(Actor actor, ChangeAwardType command, int place) {
        repository.add(type(command), place, new AwardChange(actor.userId(), "", command.reason()));
    }

    private AwardPeriods known(String code) {
        AwardPeriods periods = periods(code);
        if (periods.isEmpty()) {
            throw new BusinessRuleViolation("AWARD_TYPE_NOT_IN_CATALOGUE", code);
        }
        return periods;
    }

    private AwardPeriods periods(String code) {
        return new AwardPeriods(
                repository.lock(code), repository.lastDecided(code).orElse(null));
    }

    static AwardType type(ChangeAwardType command) {
        return new AwardType(
                command.code(),
                command.name(),
                Objects.requireNonNull(command.form()),
                command.kinds(),
                command.achievements(),
                Objects.requireNonNull(command.decidedBy()),
                command.certificate(),
                command.dossier(),
                command.conditions(),
                command.bases(),
                command.confirmed(),
                Objects.requireNonNull(command.validFrom()),
                command.validTo());
    }

    private void record(Actor actor, String action, ChangeAwardType command, String before) {
        events.publishEvent(new Recorded(
                actor,
                action,
                "award_type/" + command.code(),
                Map.of(
                        "before", before,
                        "after", summary(type(command)),
                        "from", Vietnamese.date(Objects.requireNonNull(command.validFrom())),
                        "basis", command.bases().authority(),
                        "reason", command.reason())));
    }

    private static String summary(AwardType type) {
        return "%s; %s; %s; %s; %s; %s; %s"
                .formatted(
                        type.name(),
                        type.decidedBy(),
                        type.recipientKinds().stream().sorted().toList(),
                        type.achievements().stream().sorted().toList(),
                        type.certificate() ? "có giấy khen, bằng" : "không có giấy khen, bằng",
                        type.dossier(),
                        type.conditions().stream().map(AwardCondition::text).toList());
    }
}
