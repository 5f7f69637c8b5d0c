package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.CHECK_NOMINATIONS;
import static vn.thidua.process.award.AwardRoundProcess.KEY;
import static vn.thidua.process.award.AwardRoundProcess.VOTE_NEEDED;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRound;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.CheckVerdict;
import vn.thidua.award.Duplicate;
import vn.thidua.award.Eligibility;
import vn.thidua.award.ExceededLimit;
import vn.thidua.award.Nominations;
import vn.thidua.award.RoundItem;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** The culture office's word on each nomination, beside what the decision table explains. */
@Component
class CheckNominationsHandler implements TaskHandler<CheckNominationsHandler.Input> {

    record Input(@Nullable List<CheckVerdict> verdicts) {}

    record View(
            String title,
            String basis,
            String achievement,
            List<CheckLine> lines,
            List<Duplicate> duplicates,
            List<ExceededLimit> limits) {}

    private final AwardRounds rounds;
    private final Nominations nominations;
    private final CheckLines lines;

    CheckNominationsHandler(AwardRounds rounds, Nominations nominations, CheckLines lines) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.lines = lines;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + CHECK_NOMINATIONS;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        AwardRoundId id = RoundInHand.of(task);
        AwardRound round = rounds.get(id);
        List<RoundItem> items = rounds.items(id);
        List<ExceededLimit> exceeded = lines.exceeded(round, items);
        return new View(
                round.title(),
                round.basis(),
                round.achievement().label(),
                lines.of(round, items, exceeded),
                nominations.duplicates(round.occasion()),
                exceeded);
    }

    /** What the table found eligible is kept, what it holds is held; the rest is left to the officer. */
    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(rounds.items(RoundInHand.of(task)).stream()
                .map(CheckNominationsHandler::proposal)
                .toList());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        List<CheckVerdict> verdicts = Objects.requireNonNullElse(input.verdicts(), List.of());
        task.decide(
                VOTE_NEEDED,
                rounds.check(task.actor(), RoundInHand.of(task), verdicts).anythingForCouncil());
    }

    private static CheckVerdict proposal(RoundItem item) {
        Eligibility eligibility = item.eligibility();
        CheckVerdict.Choice choice = eligibility == null ? null : choice(eligibility.outcome());
        String reason = eligibility == null || choice == CheckVerdict.Choice.KEEP ? "" : eligibility.reason();
        return new CheckVerdict(item.nomination().id(), choice, reason);
    }

    private static CheckVerdict.@Nullable Choice choice(Eligibility.Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> CheckVerdict.Choice.KEEP;
            case HOLD -> CheckVerdict.Choice.HOLD;
            case NOT_ELIGIBLE -> CheckVerdict.Choice.NOT_ELIGIBLE;
            case NEEDS_JUDGEMENT -> null;
        };
    }
}
