package vn.thidua.process.correction;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.document.Correction;
import vn.thidua.document.CorrectionWay;
import vn.thidua.document.Corrections;
import vn.thidua.document.Documents;
import vn.thidua.document.ReissuedCertificates;
import vn.thidua.process.correction.CorrectionView.Choice;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

@Component
class DraftCorrectionHandler implements TaskHandler<CorrectionInput> {

    private static final List<Choice> CHOICES = List.of(
            new Choice(CorrectionInput.SUBMIT, "Trình kiểm tra, ký ban hành", false),
            new Choice(CorrectionInput.DROP, "Thôi, không đính chính nữa", true));

    private final Corrections corrections;
    private final Documents documents;
    private final ReissuedCertificates certificates;
    private final CorrectionViews views;

    DraftCorrectionHandler(
            Corrections corrections, Documents documents, ReissuedCertificates certificates, CorrectionViews views) {
        this.corrections = corrections;
        this.documents = documents;
        this.certificates = certificates;
        this.views = views;
    }

    @Override
    public String taskKey() {
        return CorrectDocumentProcess.taskKey(CorrectDocumentProcess.DRAFT_CORRECTION);
    }

    @Override
    public Class<CorrectionInput> inputType() {
        return CorrectionInput.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return views.of(correction(task), CHOICES);
    }

    @Override
    public CorrectionInput initialInput(TaskInHand task) {
        Correction correction = correction(task);
        return CorrectionInput.of(correction.items(), views.passages(correction));
    }

    @Override
    public void complete(TaskInHand task, CorrectionInput input) {
        boolean dropped = CorrectionInput.DROP.equals(input.decision());
        if (!dropped && !CorrectionInput.SUBMIT.equals(input.decision())) {
            throw new BusinessRuleViolation(List.of(Problem.at("decision", "PROCESS_DECISION_MISSING")));
        }
        if (dropped) {
            corrections.drop(task.actor(), CorrectDocumentProcess.correction(task), Reasons.required(input.reason()));
        } else {
            write(task, input);
        }
        task.decide(CorrectDocumentProcess.APPROVED, !dropped);
    }

    private void write(TaskInHand task, CorrectionInput input) {
        Correction correction = correction(task);
        if (correction.way() == CorrectionWay.REPLACE) {
            documents.write(task.actor(), corrections.carrier(correction.id()), correction.subjectId(), input.texts());
        } else {
            BusinessRuleViolation.throwIfAny(certificates.problems(correction.id(), input.written()));
            corrections.write(task.actor(), correction.id(), input.written());
        }
    }

    private Correction correction(TaskInHand task) {
        return corrections.get(CorrectDocumentProcess.correction(task));
    }
}
