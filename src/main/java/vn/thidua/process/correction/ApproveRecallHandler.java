package vn.thidua.process.correction;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.Corrections;
import vn.thidua.process.correction.CorrectionView.Choice;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

@Component
class ApproveRecallHandler implements TaskHandler<RecallDecision> {

    private static final List<Choice> CHOICES = List.of(
            new Choice(RecallDecision.APPROVE, "Đồng ý thu hồi", false),
            new Choice(RecallDecision.REFUSE, "Không thu hồi", true));

    private final Corrections corrections;
    private final CorrectionViews views;

    ApproveRecallHandler(Corrections corrections, CorrectionViews views) {
        this.corrections = corrections;
        this.views = views;
    }

    @Override
    public String taskKey() {
        return CorrectDocumentProcess.taskKey(CorrectDocumentProcess.APPROVE_RECALL);
    }

    @Override
    public Class<RecallDecision> inputType() {
        return RecallDecision.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return views.of(corrections.get(CorrectDocumentProcess.correction(task)), CHOICES);
    }

    @Override
    public RecallDecision initialInput(TaskInHand task) {
        return new RecallDecision(null, "");
    }

    @Override
    public void complete(TaskInHand task, RecallDecision input) {
        UUID correction = CorrectDocumentProcess.correction(task);
        if (RecallDecision.APPROVE.equals(input.decision())) {
            corrections.recall(task.actor(), correction);
        } else if (RecallDecision.REFUSE.equals(input.decision())) {
            corrections.drop(task.actor(), correction, Reasons.required(input.reason()));
        } else {
            throw new BusinessRuleViolation(List.of(Problem.at("decision", "PROCESS_DECISION_MISSING")));
        }
        task.decide(CorrectDocumentProcess.APPROVED, RecallDecision.APPROVE.equals(input.decision()));
    }
}
