package vn.thidua.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;

/** Front door to what recipients did with recalled documents. */
@Service
@Transactional
public class Recalls {

    private final CorrectionRepository corrections;
    private final RecallAnswerRepository answers;
    private final DispatchRepository dispatches;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Recalls(
            CorrectionRepository corrections,
            RecallAnswerRepository answers,
            DispatchRepository dispatches,
            Clock clock,
            ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.answers = answers;
        this.dispatches = dispatches;
        this.clock = clock;
        this.events = events;
    }

    /** Units' codes and names of offices outside that got the document. */
    @Transactional(readOnly = true)
    public List<String> recipients(DocumentId id) {
        return dispatches.of(id).stream()
                .flatMap(line -> Stream.concat(line.unitCodes().stream(), line.addressees().stream()))
                .distinct()
                .toList();
    }

    @Transactional(readOnly = true)
    public List<RecallAnswer> answers(DocumentId id) {
        return recall(id).map(recall -> answers.of(recall.id())).orElse(List.of());
    }

    /** A unit answers for itself, the ward's staff for everybody. */
    public void answer(Actor actor, DocumentId id, String recipient, RecallAnswer.Deed deed) {
        Correction recall = recall(id).orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_CORRECTION_UNKNOWN"));
        if (!CorrectionRules.mayRequest(actor) && !actor.speaksFor(recipient)) {
            throw new AccessDeniedException("Not this recipient's answer.");
        }
        if (!recipients(id).contains(recipient)) {
            throw new BusinessRuleViolation("DOCUMENT_RECALL_RECIPIENT", recipient);
        }
        answers.add(recall.id(), new RecallAnswer(recipient, deed, actor.userId(), clock.instant()));
        events.publishEvent(new Recorded(
                actor,
                "DOCUMENT_RECALL_ANSWERED",
                "issued_document/" + id,
                Map.of("recipient", recipient, "deed", deed.name())));
    }

    private Optional<Correction> recall(DocumentId id) {
        return corrections.of(id).stream()
                .filter(correction -> correction.way() == CorrectionWay.RECALL && correction.isApplied())
                .findFirst();
    }
}
