package vn.thidua.process.correction;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.document.Correction;
import vn.thidua.document.Corrections;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;

/** Asks whoever got the recalled document to send it back or destroy it. */
@Component
class AnnounceRecallDelegate implements JavaDelegate {

    private final Corrections corrections;
    private final Documents documents;
    private final Notices notices;

    AnnounceRecallDelegate(Corrections corrections, Documents documents, Notices notices) {
        this.corrections = corrections;
        this.documents = documents;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Correction recall = corrections.get(CorrectDocumentProcess.correction(execution));
        IssuedDocument document = documents.issued(recall.documentId());
        Set<String> recipients = new HashSet<>();
        documents.dispatched(document.id()).forEach(line -> {
            recipients.addAll(line.userIds());
            line.addressees().stream().filter(name -> name.contains("@")).forEach(recipients::add);
        });
        notices.tell(new Notice(
                NoticeKind.DOCUMENT_RECALLED,
                "document-recalled/" + document.id(),
                recipients,
                Map.of(
                        "document", document.summary(),
                        "number",
                                Objects.requireNonNullElse(
                                        document.code(), document.kind().label()),
                        "reason", recall.reason()),
                "/documents/" + document.id()));
    }
}
