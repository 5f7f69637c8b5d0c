package vn.thidua.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.composing.CertificateTexts;
import vn.thidua.document.composing.GrantedAward;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;

/**
 * Certificates that have the same mistake as their decision: with the decision that puts it right each is issued anew
 * under the same Sổ vàng number, and the wrong one is marked replaced.
 */
@Service
@Transactional
public class ReissuedCertificates {

    private final Corrections corrections;
    private final CorrectionRepository repository;
    private final IssuedDocumentRepository issued;
    private final DraftRepository drafts;
    private final CertificateIssue certificates;
    private final CertificateTexts texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReissuedCertificates(
            Corrections corrections,
            CorrectionRepository repository,
            IssuedDocumentRepository issued,
            DraftRepository drafts,
            CertificateIssue certificates,
            CertificateTexts texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.repository = repository;
        this.issued = issued;
        this.drafts = drafts;
        this.certificates = certificates;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /** Whose certificate may be issued anew with this correction, as it reads now; empty where none can. */
    @Transactional(readOnly = true)
    public List<CertificatePlace> choices(UUID correction) {
        return awards(correction).stream()
                .map(award -> new CertificatePlace(award.number(), award.recipient()))
                .toList();
    }

    private List<GrantedAward> awards(UUID correction) {
        Correction wish = corrections.get(correction);
        IssuedDocument decision = issued.get(wish.documentId());
        if (decision.kind() != DocumentKind.AWARD_DECISION || wish.way() != CorrectionWay.AMEND) {
            return List.of();
        }
        List<CorrectionItem> earlier = repository.of(decision.id()).stream()
                .filter(other -> other.isApplied() && other.way() == CorrectionWay.AMEND)
                .flatMap(other -> other.items().stream())
                .toList();
        return texts.of(drafts.get(decision.draftId()).snapshot()).stream()
                .map(award -> righted(award, earlier))
                .toList();
    }

    /** What is wrong with the certificates the wrong passages name. */
    @Transactional(readOnly = true)
    public List<Problem> problems(UUID correction, List<CorrectionItem> items) {
        List<GrantedAward> known = awards(correction);
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < items.size(); row++) {
            CorrectionItem item = items.get(row);
            boolean readable = item.certificate() == null
                    || known.stream()
                            .filter(award -> Objects.equals(award.number(), item.certificate()))
                            .anyMatch(award -> award.reads(item.printed()));
            if (!readable) {
                problems.add(
                        Problem.at("items[%d].printed".formatted(row), "DOCUMENT_NOT_ON_CERTIFICATE", item.printed()));
            }
        }
        return problems;
    }

    /** Once the amending decision is issued; may be repeated. The certificates that are new. */
    public List<IssuedDocument> issue(UUID correction, DocumentId by) {
        IssuedDocument decision = issued.get(by);
        if (decision.kind() != DocumentKind.AWARD_DECISION) {
            return List.of();
        }
        SortedMap<Integer, DocumentId> wrong = inForce(corrections.get(correction), decision);
        certificates.issue(decision);
        issued.certificatesInForce(decision.subjectId())
                .forEach((place, fresh) -> replace(wrong.get(place), fresh, corrections.get(correction)));
        tellNames(decision);
        return issued.of(DocumentKind.CERTIFICATE, decision.subjectId());
    }

    private void tellNames(IssuedDocument amending) {
        texts.of(drafts.get(amending.draftId()).snapshot())
                .forEach(award -> events.publishEvent(new CertificateReissued(
                        Revision.root(amending.subjectId()), award.number(), award.recipient())));
    }

    /** Those of the decision itself and those that earlier amendments issued anew. */
    private SortedMap<Integer, DocumentId> inForce(Correction wish, IssuedDocument amending) {
        IssuedDocument decision = issued.get(wish.documentId());
        SortedMap<Integer, DocumentId> places = new TreeMap<>();
        Stream.concat(
                        Stream.of(decision.subjectId()),
                        repository.of(decision.id()).stream().map(Correction::subjectId))
                .filter(subject -> !subject.equals(amending.subjectId()))
                .map(issued::certificatesInForce)
                .forEach(places::putAll);
        return places;
    }

    private void replace(@Nullable DocumentId wrong, DocumentId fresh, Correction wish) {
        if (wrong == null) {
            return;
        }
        UUID id = UUID.randomUUID();
        repository.insert(new Correction(
                id,
                wrong,
                CorrectionWay.REPLACE,
                id.toString(),
                wish.reason(),
                wish.requestedBy(),
                clock.instant(),
                List.of(),
                null));
        repository.end(id, new Correction.Outcome(true, fresh, Actor.system().userId(), clock.instant(), ""));
        events.publishEvent(new Recorded(
                Actor.system(),
                "DOCUMENT_CERTIFICATE_REISSUED",
                "issued_document/" + wrong,
                Map.of("by", fresh.toString(), "reason", wish.reason())));
    }

    private static GrantedAward righted(GrantedAward award, List<CorrectionItem> earlier) {
        GrantedAward righted = award;
        for (CorrectionItem item : earlier) {
            righted = Objects.equals(item.certificate(), award.number()) ? righted.with(item) : righted;
        }
        return righted;
    }
}
