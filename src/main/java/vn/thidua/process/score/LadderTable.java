package vn.thidua.process.score;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.plan.LegalForm;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.score.Ladder;
import vn.thidua.score.Measure;

/** Reads the steps of the ladder from {@code score-ranking.dmn}. */
@Component
class LadderTable implements Ladder {

    static final String KEY = "scoreLadder";

    private final DecisionService decisions;
    private final OwnStep ownStep;

    LadderTable(DecisionService decisions, OwnStep ownStep) {
        this.decisions = decisions;
        this.ownStep = ownStep;
    }

    /** Whoever looks at a ranking reads the table, not only those whom the engine lets decide. */
    @Override
    public List<Step> of(LegalForm form) {
        return steps(ownStep.take(() ->
                decisions.evaluateDecisionByKey(KEY).variables(inputs(form)).evaluate()));
    }

    static Map<String, Object> inputs(LegalForm form) {
        return Map.of("legalForm", form.label());
    }

    static List<Step> steps(DmnDecisionResult rows) {
        return rows.stream().map(LadderTable::step).toList();
    }

    private static Step step(DmnDecisionResultEntries row) {
        return new Step(
                Measure.valueOf(text(row, "measure")),
                "HIGHER".equals(text(row, "first")),
                text(row, "step"),
                text(row, "source"));
    }

    private static String text(DmnDecisionResultEntries row, String output) {
        return String.valueOf((Object) row.getEntry(output));
    }
}
