package vn.thidua.process.document;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.document.DispatchLine;
import vn.thidua.document.Draft;
import vn.thidua.document.DraftStep;
import vn.thidua.document.IssuedDocument;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.process.notice.Audience;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** Tells recipients of an issued document and drafters of a returned one. */
@Component
class DocumentNotices {

    private final Notices notices;
    private final Audience audience;
    private final Accounts accounts;

    DocumentNotices(Notices notices, Audience audience, Accounts accounts) {
        this.notices = notices;
        this.audience = audience;
        this.accounts = accounts;
    }

    void issued(IssuedDocument document, List<DispatchLine> lines) {
        Set<String> recipients = new HashSet<>();
        lines.forEach(line -> {
            recipients.addAll(line.userIds());
            line.addressees().stream().filter(name -> name.contains("@")).forEach(recipients::add);
        });
        notices.tell(new Notice(
                NoticeKind.DOCUMENT_ISSUED,
                "document-issued/" + document.id(),
                recipients,
                Map.of(
                        "document", document.summary(),
                        "number", number(document),
                        "date", Vietnamese.date(document.issuedOn())),
                "/api/documents/" + document.id() + ".pdf"));
    }

    void returned(Draft draft, Role drafter) {
        draft.steps().stream()
                .filter(step -> !step.verdict().isApproval())
                .reduce((earlier, later) -> later)
                .ifPresent(step -> returned(draft, step, drafter));
    }

    private void returned(Draft draft, DraftStep step, Role drafter) {
        notices.tell(new Notice(
                NoticeKind.DOCUMENT_RETURNED,
                "document-returned/" + draft.id() + "/" + step.at(),
                audience.having(drafter),
                Map.of(
                        "document", draft.kind().label() + " " + draft.summary(),
                        "by", accounts.displayName(step.userId()),
                        "reason", step.verdict().reason()),
                "/camunda/app/tasklist/default/"));
    }

    private static String number(IssuedDocument document) {
        return Objects.requireNonNullElse(document.code(), document.kind().label());
    }
}
