package vn.thidua.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.Preparer;
import vn.thidua.award.Preparer.Step;
import vn.thidua.award.Preparers;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Problem;

/** Who prepared what the Chairman decides on: those who checked, who convened the council, who wrote the proposal. */
@Service
@Transactional(readOnly = true)
public class AwardPreparers {

    /** The check of form says nothing about who is on the list. */
    private static final Set<DraftStep.Kind> WRITING = Set.of(DraftStep.Kind.CONTENT_CHECK, DraftStep.Kind.SIGNATURE);

    private final Preparers preparers;
    private final IssuedDocumentRepository issued;
    private final DraftRepository drafts;
    private final DraftStepRepository steps;
    private final PassageRepository passages;

    AwardPreparers(
            Preparers preparers,
            IssuedDocumentRepository issued,
            DraftRepository drafts,
            DraftStepRepository steps,
            PassageRepository passages) {
        this.preparers = preparers;
        this.issued = issued;
        this.drafts = drafts;
        this.steps = steps;
        this.passages = passages;
    }

    /** @param subject of any paper of the round */
    public List<Preparer> of(String subject) {
        String papers = Revision.root(subject);
        String round = papers.replaceFirst("/.*", "");
        return Stream.concat(
                        preparers.of(AwardRoundId.of(round)).stream(),
                        Stream.of(round, papers).distinct().flatMap(this::proposed))
                .distinct()
                .toList();
    }

    /** Why this person may neither decide on the round nor sign its decision. */
    public List<Problem> problems(Actor actor, String subject) {
        return Preparers.problems(actor, of(subject));
    }

    private Stream<Preparer> proposed(String papers) {
        return issued.of(DocumentKind.AWARD_PROPOSAL, papers).stream()
                .map(proposal -> drafts.get(proposal.draftId()))
                .flatMap(this::writers);
    }

    private Stream<Preparer> writers(StoredDraft proposal) {
        Stream<Preparer> drafter = proposal.draftedBy().equals(Actor.system().userId())
                ? Stream.of()
                : Stream.of(new Preparer(proposal.draftedBy(), Step.PROPOSED, proposal.draftedAt()));
        Stream<Preparer> worded = passages.writers(proposal.kind(), proposal.subjectId()).stream()
                .map(writer -> new Preparer(writer, Step.PROPOSED, proposal.draftedAt()));
        Stream<Preparer> signed = steps.of(proposal.id()).stream()
                .filter(step -> WRITING.contains(step.kind()) && step.verdict().isApproval())
                .map(step -> new Preparer(step.userId(), Step.PROPOSED, step.at()));
        return Stream.of(drafter, worded, signed).flatMap(people -> people);
    }
}
