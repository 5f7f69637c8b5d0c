package vn.thidua.process.occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.FamilyReview;
import vn.thidua.award.FamilyReviews;
import vn.thidua.award.FamilyTerms;
import vn.thidua.award.Nomination;
import vn.thidua.award.Nominations;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.nomination.NominationChoices;
import vn.thidua.process.nomination.NominationChoices.PartChoice;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.Vietnamese;

/** What the forms of the public posting show: the list as the meeting made it, and how long it hangs. */
@Component
class FamilyViews {

    /**
     * @param postedOn null before the posting is recorded
     * @param days how long it must hang
     */
    record View(
            OccasionShare share,
            String metOn,
            List<String> families,
            @Nullable String postedOn,
            @Nullable String postedAt,
            int days,
            List<PartChoice> dossierParts) {}

    private final AwardOccasions occasions;
    private final Nominations nominations;
    private final FamilyReviews reviews;
    private final FamilyTerms terms;
    private final Organisation organisation;
    private final Clock clock;

    FamilyViews(
            AwardOccasions occasions,
            Nominations nominations,
            FamilyReviews reviews,
            FamilyTerms terms,
            Organisation organisation,
            Clock clock) {
        this.occasions = occasions;
        this.nominations = nominations;
        this.reviews = reviews;
        this.terms = terms;
        this.organisation = organisation;
        this.clock = clock;
    }

    View of(TaskInHand task) {
        AwardOccasion occasion = occasions.get(NominateForOccasionProcess.occasion(task));
        String unitCode = task.read(CommonVariables.UNIT_CODE);
        FamilyReview review = reviews.get(occasion.id(), unitCode);
        LocalDate postedOn = review.postedOn();
        return new View(
                OccasionShare.of(task, occasion, organisation.unit(unitCode).name()),
                Vietnamese.date(review.metOn()),
                nominations.of(occasion.occasion(), unitCode).stream()
                        .filter(Nomination::isOpen)
                        .map(family -> family.recipient().name())
                        .toList(),
                postedOn == null ? null : Vietnamese.date(postedOn),
                review.postedAt(),
                terms.postingDays(LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE)),
                NominationChoices.dossierParts());
    }
}
