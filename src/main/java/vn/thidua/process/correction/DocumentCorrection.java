package vn.thidua.process.correction;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.Correction;
import vn.thidua.document.CorrectionWay;
import vn.thidua.document.Corrections;
import vn.thidua.document.DocumentId;
import vn.thidua.document.Documents;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;

/** Starts the correction or recall of an issued document. */
@Service
@Transactional
public class DocumentCorrection {

    private final Corrections corrections;
    private final Documents documents;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    DocumentCorrection(Corrections corrections, Documents documents, ProcessRoots roots, CurrentWard ward) {
        this.corrections = corrections;
        this.documents = documents;
        this.roots = roots;
        this.ward = ward;
    }

    /** The wish is kept and goes to the office's desk, a recall to the Chairman's. */
    public void start(Actor actor, DocumentId document, CorrectionWay way, String reason) {
        Correction correction = corrections.request(actor, document, way, reason);
        roots.startOnce(
                CorrectDocumentProcess.KEY, "correction/" + ward.id() + "/" + correction.id(), variables(correction));
    }

    private Map<String, Object> variables(Correction correction) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(CommonVariables.WARD_ID.name(), ward.id().value());
        variables.put(
                CorrectDocumentProcess.CORRECTION_ID.name(), correction.id().toString());
        variables.put(CorrectDocumentProcess.RECALL.name(), correction.way() == CorrectionWay.RECALL);
        variables.put(
                CorrectDocumentProcess.DOCUMENT_KIND.name(),
                corrections.carrier(correction.id()).name());
        variables.put(CorrectDocumentProcess.SUBJECT_ID.name(), correction.subjectId());
        String campaign = documents.issued(correction.documentId()).campaignId();
        if (campaign != null) {
            variables.put(CommonVariables.CAMPAIGN_ID.name(), campaign);
        }
        return variables;
    }
}
