package vn.thidua.process.award;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardHistory;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.DocumentRecalled;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.Revision;
import vn.thidua.shared.Vietnamese;

/** With its decision an award loses its place in every count; recalling an amendment takes no award back. */
@Component
class RecalledDecisions {

    private final AwardHistory history;
    private final Documents documents;
    private final Clock clock;

    RecalledDecisions(AwardHistory history, Documents documents, Clock clock) {
        this.history = history;
        this.documents = documents;
        this.clock = clock;
    }

    @EventListener
    void on(DocumentRecalled recalled) {
        if (recalled.kind() == DocumentKind.AWARD_DECISION && !Revision.isOne(recalled.subject())) {
            IssuedDocument decision = documents.issued(recalled.id());
            String by = "Thu hồi Quyết định số %s ngày %s"
                    .formatted(decision.code(), Vietnamese.officialDate(decision.issuedOn()));
            history.recall(recalled.subject(), today(), by, recalled.reason());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
