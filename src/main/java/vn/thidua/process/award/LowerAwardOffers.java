package vn.thidua.process.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardType;
import vn.thidua.award.AwardTypes;
import vn.thidua.award.ChangeAward;
import vn.thidua.award.Nomination;
import vn.thidua.award.Nominations;
import vn.thidua.award.RoundItem;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.process.task.CurrentActor;
import vn.thidua.shared.Actor;

/** While the officer checks, a nomination may go on for a lower award; it is judged anew and its unit is told. */
@Service
@Transactional
public class LowerAwardOffers {

    private final TaskService tasks;
    private final CurrentActor actor;
    private final AwardRounds rounds;
    private final AwardTables tables;
    private final Nominations nominations;
    private final AwardTypes types;
    private final Organisation organisation;
    private final Notices notices;
    private final Clock clock;

    LowerAwardOffers(
            TaskService tasks,
            CurrentActor actor,
            AwardRounds rounds,
            AwardTables tables,
            Nominations nominations,
            AwardTypes types,
            Organisation organisation,
            Notices notices,
            Clock clock) {
        this.tasks = tasks;
        this.actor = actor;
        this.rounds = rounds;
        this.tables = tables;
        this.nominations = nominations;
        this.types = types;
        this.organisation = organisation;
        this.notices = notices;
        this.clock = clock;
    }

    /** False where the person holds no such task. */
    public boolean take(String taskId, ChangeAward command) {
        Actor officer = actor.get();
        Task task = tasks.createTaskQuery()
                .taskId(taskId)
                .taskDefinitionKey(AwardRoundProcess.CHECK_NOMINATIONS)
                .taskAssignee(officer.userId())
                .singleResult();
        if (task == null) {
            return false;
        }
        AwardRoundId round =
                AwardRoundId.of(String.valueOf(tasks.getVariable(taskId, AwardRoundProcess.ROUND_ID.name())));
        Optional<Nomination> before = rounds.items(round).stream()
                .map(RoundItem::nomination)
                .filter(nomination -> nomination.id().equals(command.nominationId()))
                .findFirst();
        before.ifPresent(nomination -> change(officer, round, nomination, command));
        return before.isPresent();
    }

    private void change(Actor officer, AwardRoundId round, Nomination before, ChangeAward command) {
        nominations.changeAward(officer, command);
        rounds.recordEligibility(round, tables.ask(rounds.facts(round, command.nominationId())));
        notices.tell(notice(before, command));
    }

    private Notice notice(Nomination before, ChangeAward command) {
        LocalDate today = LocalDate.now(clock);
        return new Notice(
                NoticeKind.NOMINATION_AWARD_CHANGED,
                "nomination/%s/%s/%s".formatted(before.id(), command.awardCode(), clock.instant()),
                organisation.membersOf(before.unitCode(), today).stream()
                        .map(Person::userId)
                        .collect(Collectors.toSet()),
                Map.of(
                        "nominee", before.recipient().name(),
                        "award", name(before.awardCode(), today),
                        "lower", name(String.valueOf(command.awardCode()), today),
                        "reason", command.reason()),
                "/camunda/app/tasklist/default/");
    }

    private String name(String code, LocalDate on) {
        return types.find(code, on).map(AwardType::name).orElse(code);
    }
}
