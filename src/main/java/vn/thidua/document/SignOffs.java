package vn.thidua.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Composers;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Checks and signatures of drafts. */
@Component
class SignOffs {

    private final DraftRepository drafts;
    private final DraftStepRepository steps;
    private final Composers composers;
    private final Readiness readiness;
    private final Releases releases;
    private final Signatories signatories;
    private final AwardPreparers preparers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignOffs(
            DraftRepository drafts,
            DraftStepRepository steps,
            Composers composers,
            Readiness readiness,
            Releases releases,
            Signatories signatories,
            AwardPreparers preparers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.steps = steps;
        this.composers = composers;
        this.readiness = readiness;
        this.releases = releases;
        this.signatories = signatories;
        this.preparers = preparers;
        this.clock = clock;
        this.events = events;
    }

    void check(Actor actor, DraftId id, DraftStep.Kind kind, Verdict verdict) {
        StoredDraft draft = open(id);
        if (verdict.outcome() == Verdict.Outcome.REJECTED) {
            throw new BusinessRuleViolation("DOCUMENT_CHECKER_REJECTS");
        }
        requireReady(draft, verdict);
        keep(actor, draft, kind, verdict, null);
    }

    void sign(Actor actor, StoredDraft draft, Verdict verdict) {
        Signer signer = verdict.isApproval() ? entitled(actor, draft) : asked(actor, draft);
        keep(actor, draft, DraftStep.Kind.SIGNATURE, verdict, signer);
    }

    /** How the next signature reads when this person gives it; refuses with every reason. */
    Signer entitled(Actor actor, StoredDraft draft) {
        List<Problem> problems = new ArrayList<>(preparerSigns(actor, draft));
        problems.addAll(missingChecks(draft));
        BusinessRuleViolation.throwIfAny(problems);
        Signer signer = asked(actor, draft);
        requireReady(draft, Verdict.approved());
        return signer;
    }

    /** The clerk gives back what was signed. */
    void giveBack(Actor actor, StoredDraft draft, Verdict verdict) {
        keep(actor, draft, DraftStep.Kind.SEALING, verdict, null);
    }

    private Signer asked(Actor actor, StoredDraft draft) {
        Signing next = next(draft).orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_SIGNED_ALREADY"));
        BusinessRuleViolation.throwIfAny(preparerSigns(actor, draft));
        Composed composed = composers.compose(draft.kind(), draft.snapshot());
        return signatories.chosen(next, draft.kind(), composed, today(), actor.userId());
    }

    /** Four eyes: not who drafted it; and an award decision is signed by nobody who prepared its list. */
    private List<Problem> preparerSigns(Actor actor, StoredDraft draft) {
        if (draft.draftedBy().equals(actor.userId())) {
            return List.of(Problem.of("DOCUMENT_DRAFTER_SIGNS"));
        }
        return draft.kind() == DocumentKind.AWARD_DECISION ? preparers.problems(actor, draft.subjectId()) : List.of();
    }

    Optional<Signing> next(StoredDraft draft) {
        List<Signing> signed = signers(draft).stream().map(Signer::signing).toList();
        return draft.kind().signings().stream()
                .filter(signing -> !signed.contains(signing))
                .findFirst();
    }

    /** Who has signed the draft as it is now, in the order of the kind's table. */
    List<Signer> signers(StoredDraft draft) {
        List<Signer> given = steps.of(draft.id()).stream()
                .filter(step -> step.approves(DraftStep.Kind.SIGNATURE, draft.contentHash()))
                .map(step -> Objects.requireNonNull(step.signer()))
                .toList();
        return draft.kind().signings().stream()
                .flatMap(signing -> given.stream()
                        .filter(signer -> signer.signing() == signing)
                        .limit(1))
                .toList();
    }

    /** Those who have signed, and for the rest those who are expected to. */
    List<Signer> expected(StoredDraft draft) {
        List<Signer> given = signers(draft);
        Composed composed = composers.compose(draft.kind(), draft.snapshot());
        return draft.kind().signings().stream()
                .map(signing -> given.stream()
                        .filter(signer -> signer.signing() == signing)
                        .findFirst()
                        .orElseGet(() -> signatories.expected(signing, draft.kind(), composed, today())))
                .toList();
    }

    /** Those who have signed, this one as the next, and for the rest those who are expected to. */
    List<Signer> printed(StoredDraft draft, Signer next) {
        return expected(draft).stream()
                .map(signer -> signer.signing() == next.signing() ? next : signer)
                .toList();
    }

    /** The engine's groups that are asked for the next signature. */
    Optional<String> groups(StoredDraft draft) {
        return next(draft)
                .map(signing -> signatories.groups(
                        signing, draft.kind(), composers.compose(draft.kind(), draft.snapshot()), today()));
    }

    /** What still keeps a draft from being issued. */
    List<Problem> missing(StoredDraft draft) {
        List<Problem> problems = new ArrayList<>(missingChecks(draft));
        next(draft).ifPresent(signing -> problems.add(Problem.of("DOCUMENT_SIGNATURE_MISSING", signing.label())));
        return problems;
    }

    private List<Problem> missingChecks(StoredDraft draft) {
        if (!draft.kind().needsSignOff()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        String hash = composers.contentHash(draft.kind(), draft.snapshot());
        List<DraftStep> taken = steps.of(draft.id());
        for (DraftStep.Kind kind : List.of(DraftStep.Kind.CONTENT_CHECK, DraftStep.Kind.FORM_CHECK)) {
            if (taken.stream().noneMatch(step -> step.approves(kind, hash))) {
                problems.add(Problem.of("DOCUMENT_CHECK_MISSING", kind.label()));
            }
        }
        return problems;
    }

    private void requireReady(StoredDraft draft, Verdict verdict) {
        if (verdict.isApproval()) {
            BusinessRuleViolation.throwIfAny(
                    readiness.problems(draft, composers.compose(draft.kind(), draft.snapshot()), today()));
        }
    }

    /** Locked, and still to be checked and signed. */
    StoredDraft open(DraftId id) {
        StoredDraft draft = drafts.lock(id);
        if (draft.status() != DraftStatus.OPEN) {
            throw new BusinessRuleViolation(
                    "DOCUMENT_DRAFT_NOT_OPEN", draft.status().label());
        }
        if (!draft.kind().needsSignOff()) {
            throw new BusinessRuleViolation(
                    "DOCUMENT_NEEDS_NO_SIGN_OFF", draft.kind().label());
        }
        return draft;
    }

    private void keep(Actor actor, StoredDraft draft, DraftStep.Kind kind, Verdict verdict, @Nullable Signer signer) {
        String hash = composers.contentHash(draft.kind(), draft.snapshot());
        steps.insert(draft.id(), new DraftStep(kind, verdict, actor.userId(), clock.instant(), hash, signer));
        switch (verdict.outcome()) {
            case APPROVED -> {}
            case RETURNED -> drafts.setStatus(draft.id(), DraftStatus.RETURNED);
            case REJECTED -> drafts.setStatus(draft.id(), DraftStatus.REJECTED);
        }
        if (!verdict.isApproval()) {
            releases.release(actor, draft.id(), verdict.reason());
        }
        events.publishEvent(new Recorded(
                actor,
                "DOCUMENT_%s_%s".formatted(kind, verdict.outcome()),
                "document_draft/" + draft.id(),
                Map.of("reason", verdict.reason(), "contentHash", hash)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
