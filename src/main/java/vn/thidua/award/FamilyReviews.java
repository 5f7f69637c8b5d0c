package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.FamilyReview.Objection;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** How neighbourhoods come to their cultural families: meeting, public posting, objections, file. */
@Service
@Transactional
public class FamilyReviews {

    private final FamilyReviewRepository repository;
    private final FamilyTerms terms;
    private final AwardOccasions occasions;
    private final Nominations nominations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FamilyReviews(
            FamilyReviewRepository repository,
            FamilyTerms terms,
            AwardOccasions occasions,
            Nominations nominations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.terms = terms;
        this.occasions = occasions;
        this.nominations = nominations;
        this.events = events;
        this.clock = clock;
    }

    public Optional<FamilyReview> find(AwardOccasionId id, String unitCode) {
        return repository.find(id, unitCode);
    }

    public FamilyReview get(AwardOccasionId id, String unitCode) {
        return find(id, unitCode).orElseThrow(() -> new BusinessRuleViolation("AWARD_FAMILY_NO_MEETING"));
    }

    /** The meeting proposed these families; all problems at the fields of both. */
    public void met(
            Actor actor,
            AwardOccasionId id,
            SubmitNominations families,
            @Nullable LocalDate metOn,
            @Nullable Integer present) {
        occasions.requireOpen(id);
        List<Problem> problems = new ArrayList<>(rules().meeting(metOn, present));
        if (families.nominations().isEmpty()) {
            problems.add(Problem.at("nominations", "AWARD_NOMINATION_NONE"));
        }
        submit(actor, families, problems);
        repository.met(id, families.unitCode(), Objects.requireNonNull(metOn), Objects.requireNonNull(present));
        record(actor, "FAMILY_MEETING_HELD", id, families.unitCode(), Vietnamese.date(metOn));
    }

    /** @return the first day on which the posting may be concluded */
    public LocalDate posted(
            Actor actor,
            AwardOccasionId id,
            String unitCode,
            @Nullable LocalDate on,
            @Nullable String at,
            List<UUID> evidence) {
        occasions.requireOpen(id);
        List<Problem> problems = new ArrayList<>(rules().posting(get(id, unitCode), on, at, evidence));
        List<DossierFile> dossier = new ArrayList<>(dossier(id, unitCode));
        evidence.forEach(file -> dossier.add(new DossierFile(DossierPart.PUBLIC_CONSULTATION, file)));
        submit(actor, table(id, unitCode, Set.of(), dossier), problems);
        repository.posted(
                id, unitCode, Objects.requireNonNull(on), Vietnamese.text(Objects.requireNonNull(at)), evidence);
        record(actor, "FAMILY_LIST_POSTED", id, unitCode, Vietnamese.date(on));
        return get(id, unitCode).concludableFrom(terms.postingDays(today()));
    }

    /** The list hung long enough and what was said is settled: whoever is removed is no longer proposed. */
    public void concluded(
            Actor actor, AwardOccasionId id, String unitCode, List<Objection> objections, List<DossierFile> papers) {
        occasions.requireOpen(id);
        FamilyReview review = get(id, unitCode);
        List<Problem> problems = new ArrayList<>(
                rules().conclusion(review, terms.postingDays(today()), objections, names(proposed(id, unitCode))));
        need(papers, DossierPart.SUBMISSION, problems);
        need(papers, DossierPart.PUBLIC_CONSULTATION, problems);
        List<DossierFile> dossier = new ArrayList<>(dossier(id, unitCode));
        papers.stream().filter(paper -> !dossier.contains(paper)).forEach(dossier::add);
        submit(actor, table(id, unitCode, removed(objections), dossier), problems);
        repository.concluded(id, unitCode, today(), objections);
        record(actor, "FAMILY_POSTING_CONCLUDED", id, unitCode, Integer.toString(objections.size()));
    }

    private void submit(Actor actor, SubmitNominations table, List<Problem> problems) {
        try {
            nominations.check(actor, table);
        } catch (BusinessRuleViolation refused) {
            problems.addAll(refused.problems());
        }
        BusinessRuleViolation.throwIfAny(problems);
        nominations.submit(actor, table);
    }

    private SubmitNominations table(
            AwardOccasionId id, String unitCode, Set<String> without, List<DossierFile> dossier) {
        List<Nomination> all = proposed(id, unitCode);
        return new SubmitNominations(
                occasions.get(id).occasion(),
                unitCode,
                all.stream()
                        .filter(family ->
                                !without.contains(Names.key(family.recipient().name())))
                        .map(NominationEntry::of)
                        .toList(),
                dossier,
                all.stream().anyMatch(Nomination::onBehalf),
                today());
    }

    private List<Nomination> proposed(AwardOccasionId id, String unitCode) {
        return nominations.of(occasions.get(id).occasion(), unitCode).stream()
                .filter(family -> family.status() == Nomination.Status.SUBMITTED)
                .toList();
    }

    private List<DossierFile> dossier(AwardOccasionId id, String unitCode) {
        return nominations.dossier(occasions.get(id).occasion(), unitCode);
    }

    private static void need(List<DossierFile> papers, DossierPart part, List<Problem> problems) {
        if (papers.stream().noneMatch(paper -> paper.part() == part)) {
            problems.add(Problem.at("dossier", "AWARD_FAMILY_PAPER_MISSING", part.label()));
        }
    }

    private static Set<String> names(List<Nomination> families) {
        return families.stream()
                .map(family -> Names.key(family.recipient().name()))
                .collect(Collectors.toSet());
    }

    private static Set<String> removed(List<Objection> objections) {
        return objections.stream()
                .filter(Objection::removed)
                .map(objection -> Names.key(Objects.requireNonNullElse(objection.household(), "")))
                .collect(Collectors.toSet());
    }

    private FamilyReviewRules rules() {
        return new FamilyReviewRules(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private void record(Actor actor, String action, AwardOccasionId id, String unitCode, String what) {
        events.publishEvent(
                new Recorded(actor, action, "award_occasion/" + id, Map.of("unit", unitCode, "what", what)));
    }
}
