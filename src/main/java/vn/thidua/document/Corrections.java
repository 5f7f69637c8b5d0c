package vn.thidua.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Front door to corrections and recalls: the wish, what it says, and what became of it. */
@Service
@Transactional
public class Corrections {

    private final CorrectionRepository corrections;
    private final IssuedDocumentRepository issued;
    private final PassageRepository passages;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Corrections(
            CorrectionRepository corrections,
            IssuedDocumentRepository issued,
            PassageRepository passages,
            Clock clock,
            ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.issued = issued;
        this.passages = passages;
        this.clock = clock;
        this.events = events;
    }

    /** The ways open to this person for this document now; none while another one is under way. */
    @Transactional(readOnly = true)
    public Set<CorrectionWay> ways(Actor actor, DocumentId id) {
        List<Correction> known = corrections.of(id);
        boolean open = CorrectionRules.mayRequest(actor)
                && new Standing(known).isInForce()
                && known.stream().noneMatch(Correction::isOpen);
        return open ? CorrectionRules.ways(issued.get(id).kind()) : Set.of();
    }

    /** Asks for a correction; the document stays as it is until the correction is issued or the recall approved. */
    public Correction request(Actor actor, DocumentId id, CorrectionWay way, String reason) {
        IssuedDocument document = issued.lock(id);
        BusinessRuleViolation.throwIfAny(problems(actor, document, way, Vietnamese.text(reason)));
        UUID correctionId = UUID.randomUUID();
        String subject = way == CorrectionWay.REPLACE || way == CorrectionWay.AMEND
                ? Revision.of(document.subjectId(), correctionId)
                : correctionId.toString();
        Correction correction = new Correction(
                correctionId,
                id,
                way,
                subject,
                Vietnamese.text(reason),
                actor.userId(),
                clock.instant(),
                List.of(),
                null);
        corrections.insert(correction);
        if (way == CorrectionWay.REPLACE) {
            takeOverPassages(actor, document, subject);
        }
        record(actor, correction, "REQUESTED", Map.of("reason", correction.reason()));
        return correction;
    }

    /** The new document starts with what the officer wrote for the old one. */
    private void takeOverPassages(Actor actor, IssuedDocument document, String subject) {
        passages.of(document.kind(), document.subjectId())
                .forEach((name, text) -> passages.put(actor, document.kind(), subject, name, text, clock.instant()));
    }

    private List<Problem> problems(Actor actor, IssuedDocument document, CorrectionWay way, String reason) {
        List<Problem> problems = new ArrayList<>();
        List<Correction> known = corrections.of(document.id());
        if (!CorrectionRules.mayRequest(actor)) {
            problems.add(Problem.of("DOCUMENT_CORRECTION_NOT_YOURS"));
        }
        if (!CorrectionRules.ways(document.kind()).contains(way)) {
            problems.add(Problem.at(
                    "way",
                    "DOCUMENT_CORRECTION_WAY",
                    way.label(),
                    document.kind().label()));
        }
        if (!new Standing(known).isInForce()) {
            problems.add(Problem.of("DOCUMENT_CORRECTION_NOT_IN_FORCE"));
        }
        known.stream()
                .filter(Correction::isOpen)
                .forEach(open -> problems.add(
                        Problem.of("DOCUMENT_CORRECTION_UNDER_WAY", open.way().label())));
        if (reason.isEmpty()) {
            problems.add(Problem.at("reason", "DOCUMENT_REASON_MISSING"));
        }
        return problems;
    }

    /** Which passages are wrong; blank rows are left out. */
    public void write(Actor actor, UUID id, List<CorrectionItem> items) {
        Correction correction = open(id);
        List<CorrectionItem> written =
                items.stream().filter(item -> !item.isBlank()).toList();
        BusinessRuleViolation.throwIfAny(CorrectionRules.problems(written));
        corrections.replaceItems(id, written);
        record(actor, correction, "WRITTEN", Map.of("items", Integer.toString(written.size())));
    }

    @Transactional(readOnly = true)
    public Correction get(UUID id) {
        return corrections.get(id);
    }

    /** Of one document, oldest first. */
    @Transactional(readOnly = true)
    public List<Correction> of(DocumentId id) {
        return corrections.of(id);
    }

    /** What this document corrects itself. */
    @Transactional(readOnly = true)
    public Optional<Correction> madeBy(DocumentId id) {
        return corrections.madeBy(id);
    }

    @Transactional(readOnly = true)
    public Standing standing(DocumentId id) {
        return new Standing(corrections.of(id));
    }

    /** The kind of the document that carries the correction. */
    @Transactional(readOnly = true)
    public DocumentKind carrier(UUID id) {
        Correction correction = corrections.get(id);
        return CorrectionRules.carrier(issued.get(correction.documentId()).kind(), correction.way());
    }

    /** The correcting document has been issued: from now on the corrected one counts as it says. Repeatable. */
    public void apply(UUID id, DocumentId by) {
        Correction correction = corrections.get(id);
        if (correction.isOpen()) {
            end(Actor.system(), correction, true, by, "");
        }
    }

    /** The document no longer counts and is frozen with all that is known about it; so are its certificates. */
    public void recall(Actor actor, UUID id) {
        Correction recall = open(id);
        end(actor, recall, true, null, "");
        IssuedDocument document = issued.get(recall.documentId());
        certificates(document).forEach(certificate -> cancel(certificate, null, recall.reason()));
        events.publishEvent(
                new DocumentRecalled(document.id(), document.kind(), document.subjectId(), recall.reason()));
    }

    /** Of an award decision those in force, also those that an amendment issued anew. */
    private List<DocumentId> certificates(IssuedDocument document) {
        if (document.kind() != DocumentKind.AWARD_DECISION) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(document.subjectId()),
                        corrections.of(document.id()).stream().map(Correction::subjectId))
                .distinct()
                .flatMap(subject -> issued.certificatesInForce(subject).values().stream())
                .toList();
    }

    /**
     * What the document attests is taken back, by a decision or by the recall of its own. Repeatable.
     *
     * @param by null where no document says so
     */
    public void cancel(DocumentId id, @Nullable DocumentId by, String reason) {
        issued.lock(id);
        if (!standing(id).isInForce()) {
            return;
        }
        UUID recallId = UUID.randomUUID();
        Correction recall = new Correction(
                recallId,
                id,
                CorrectionWay.RECALL,
                recallId.toString(),
                Vietnamese.text(reason),
                Actor.system().userId(),
                clock.instant(),
                List.of(),
                null);
        corrections.insert(recall);
        end(Actor.system(), recall, true, by, "");
    }

    /** Nothing comes of it. */
    public void drop(Actor actor, UUID id, String reason) {
        end(actor, open(id), false, null, Vietnamese.text(reason));
    }

    private void end(Actor actor, Correction correction, boolean applied, @Nullable DocumentId by, String note) {
        corrections.end(correction.id(), new Correction.Outcome(applied, by, actor.userId(), clock.instant(), note));
        record(actor, correction, applied ? "APPLIED" : "DROPPED", Map.of("note", note));
    }

    private Correction open(UUID id) {
        Correction correction = corrections.get(id);
        if (!correction.isOpen()) {
            throw new BusinessRuleViolation("DOCUMENT_CORRECTION_ENDED");
        }
        return correction;
    }

    private void record(Actor actor, Correction correction, String what, Map<String, String> details) {
        events.publishEvent(new Recorded(
                actor,
                "DOCUMENT_%s_%s".formatted(correction.way(), what),
                "issued_document/" + correction.documentId(),
                details));
    }
}
