package vn.thidua.process.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.document.DraftStep;
import vn.thidua.shared.Vietnamese;

/** Why a draft came back, for the form where it is corrected. */
@Component
class DocumentHistory {

    /** Who sent it back, when and why. */
    record Said(String person, String at, String reason) {}

    private final Documents documents;
    private final Accounts accounts;

    DocumentHistory(Documents documents, Accounts accounts) {
        this.documents = documents;
        this.accounts = accounts;
    }

    List<Said> returns(String draftId) {
        return documents.get(DraftId.of(draftId)).steps().stream()
                .filter(step -> !step.verdict().isApproval())
                .map(this::said)
                .toList();
    }

    private Said said(DraftStep step) {
        return new Said(
                accounts.displayName(step.userId()),
                Vietnamese.moment(step.at()),
                step.verdict().reason());
    }
}
