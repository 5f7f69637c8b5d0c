package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.ALL_DECIDED;
import static vn.thidua.process.award.AwardRoundProcess.ANY_GRANTED;
import static vn.thidua.process.award.AwardRoundProcess.ANY_UPWARD;
import static vn.thidua.process.award.AwardRoundProcess.DECIDE_AWARDS;
import static vn.thidua.process.award.AwardRoundProcess.KEY;
import static vn.thidua.process.award.AwardRoundProcess.PAPER_SUBJECT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCost;
import vn.thidua.award.AwardMix;
import vn.thidua.award.AwardMixes;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.AwardVerdict;
import vn.thidua.award.DecisionSummary;
import vn.thidua.award.NominationId;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.BusinessRuleViolation;

/** The Chairman, or in his place a deputy with a mandate, decides each nomination: grants, refuses or sends back. */
@Component
class DecideAwardsHandler implements TaskHandler<DecideAwardsHandler.Input> {

    /** @param fundReason why the awards may cost more than the year's fund has left */
    record Input(@Nullable List<AwardVerdict> verdicts, @Nullable String fundReason) {}

    /**
     * @param papers minutes and proposal of this run of the round
     * @param preparedBy who may not decide on the list, and why
     * @param mayDecide whether whoever looks at the form had no hand in the list
     * @param mandated whether whoever looks at the form is the Chairman or has the Chairman's mandate
     * @param mix of those the council proposes
     */
    record View(
            String title,
            AwardSnapshot.Count proposed,
            List<DecisionLine> lines,
            List<Paper> papers,
            List<String> preparedBy,
            boolean mayDecide,
            boolean mandated,
            AwardMix mix,
            DecisionBudget.Money fund) {}

    record Paper(String id, String name) {

        static Paper of(IssuedDocument document) {
            String number = document.code() == null ? "" : " số " + document.code();
            return new Paper(document.id().toString(), document.kind().label() + number);
        }
    }

    private final AwardRounds rounds;
    private final Documents documents;
    private final AwardTables tables;
    private final Deciders deciders;
    private final AwardMixes mixes;
    private final DecisionBudget budget;

    DecideAwardsHandler(
            AwardRounds rounds,
            Documents documents,
            AwardTables tables,
            Deciders deciders,
            AwardMixes mixes,
            DecisionBudget budget) {
        this.rounds = rounds;
        this.documents = documents;
        this.tables = tables;
        this.deciders = deciders;
        this.mixes = mixes;
        this.budget = budget;
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
        String subject = task.read(PAPER_SUBJECT);
        return new View(
                snapshot.title(),
                AwardSnapshot.count(snapshot.passed()),
                lines(snapshot),
                documents.of(subject).stream().map(Paper::of).toList(),
                deciders.preparedBy(subject),
                deciders.preparedByOthers(task.actor(), subject),
                deciders.isMandated(task.actor()),
                mixes.ofRecipients(snapshot.passed().stream()
                        .map(AwardSnapshot.Item::recipient)
                        .toList()),
                budget.of(subject));
    }

    private List<DecisionLine> lines(AwardSnapshot snapshot) {
        Map<NominationId, AwardCost> costs = rounds.costs(snapshot.roundId()).stream()
                .collect(Collectors.toMap(AwardCost::nominationId, cost -> cost));
        return snapshot.items().stream()
                .map(item -> DecisionLine.of(item, costs.get(item.nominationId())))
                .toList();
    }

    /** Nothing is granted until the Chairman says so. */
    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(
                snapshot(task).items().stream()
                        .map(item -> new AwardVerdict(item.nominationId(), null, ""))
                        .toList(),
                "");
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        List<AwardVerdict> verdicts = Objects.requireNonNullElse(input.verdicts(), List.of());
        BusinessRuleViolation.throwIfAny(deciders.problems(task.actor(), task.read(PAPER_SUBJECT)));
        DecisionSummary summary = rounds.decide(task.actor(), RoundInHand.of(task), verdicts);
        if (summary.anythingReturned()) {
            examineAgain(RoundInHand.of(task));
        }
        budget.commit(task.actor(), task.read(PAPER_SUBJECT), snapshot(task), input.fundReason());
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
