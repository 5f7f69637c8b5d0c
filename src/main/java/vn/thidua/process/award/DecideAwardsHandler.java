package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.ALL_DECIDED;
import static vn.thidua.process.award.AwardRoundProcess.ANY_GRANTED;
import static vn.thidua.process.award.AwardRoundProcess.ANY_UPWARD;
import static vn.thidua.process.award.AwardRoundProcess.DECIDE_AWARDS;
import static vn.thidua.process.award.AwardRoundProcess.KEY;
import static vn.thidua.process.award.AwardRoundProcess.PAPER_SUBJECT;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.AwardVerdict;
import vn.thidua.award.DecisionSummary;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** The Chairman decides each nomination: grants, refuses or sends back. */
@Component
class DecideAwardsHandler implements TaskHandler<DecideAwardsHandler.Input> {

    record Input(@Nullable List<AwardVerdict> verdicts) {}

    /** @param papers minutes and proposal of this run of the round */
    record View(String title, AwardSnapshot.Count proposed, List<DecisionLine> lines, List<Paper> papers) {}

    record Paper(String id, String name) {

        static Paper of(IssuedDocument document) {
            String number = document.code() == null ? "" : " số " + document.code();
            return new Paper(document.id().toString(), document.kind().label() + number);
        }
    }

    private final AwardRounds rounds;
    private final Documents documents;
    private final AwardTables tables;

    DecideAwardsHandler(AwardRounds rounds, Documents documents, AwardTables tables) {
        this.rounds = rounds;
        this.documents = documents;
        this.tables = tables;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + DECIDE_AWARDS;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        AwardSnapshot snapshot = snapshot(task);
        return new View(
                snapshot.title(),
                AwardSnapshot.count(snapshot.passed()),
                snapshot.items().stream().map(DecisionLine::of).toList(),
                documents.of(task.read(PAPER_SUBJECT)).stream().map(Paper::of).toList());
    }

    /** Nothing is granted until the Chairman says so. */
    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(snapshot(task).items().stream()
                .map(item -> new AwardVerdict(item.nominationId(), null, ""))
                .toList());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        List<AwardVerdict> verdicts = Objects.requireNonNullElse(input.verdicts(), List.of());
        DecisionSummary summary = rounds.decide(task.actor(), RoundInHand.of(task), verdicts);
        if (summary.anythingReturned()) {
            examineAgain(RoundInHand.of(task));
        }
        task.decide(ALL_DECIDED, !summary.anythingReturned());
        task.decide(ANY_GRANTED, summary.anythingGranted());
        task.decide(ANY_UPWARD, summary.anythingUpward());
    }

    /** Figures, proceedings and nominations may have changed since the round was collected. */
    private void examineAgain(AwardRoundId round) {
        rounds.collect(round);
        rounds.recordEligibility(round, tables.ask(rounds.facts(round)));
    }

    private AwardSnapshot snapshot(TaskInHand task) {
        return rounds.snapshot(task.read(PAPER_SUBJECT));
    }
}
