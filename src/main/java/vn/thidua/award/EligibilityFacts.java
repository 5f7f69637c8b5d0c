package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the decision tables look at for one nomination.
 *
 * @param award the catalogue's row of the day: who decides and what conditions it names; null where it has none
 * @param recipientKindAllowed the award can go to this kind of recipient
 * @param achievementStated the achievement is described
 * @param dossierComplete nothing of the dossier is missing
 * @param missingParts what is missing, in words
 * @param sameAchievement another nomination or award for the same subject and occasion exists
 * @param similarName a nomination of another unit has the same name: a person must look
 * @param openProceeding discipline, inspection, complaint or press case is open
 * @param disciplinedInPeriod a sanction ended lately, only later achievements count
 * @param targetsMet the targets it rests on are met by the latest figures
 * @param upwardMerit a merit award goes upward: thematic awards are no basis for it
 */
public record EligibilityFacts(
        NominationId nominationId,
        String awardCode,
        RecipientKind recipientKind,
        LocalDate on,
        @Nullable AwardType award,
        boolean recipientKindAllowed,
        boolean achievementStated,
        boolean dossierComplete,
        List<String> missingParts,
        boolean sameAchievement,
        boolean similarName,
        boolean openProceeding,
        boolean disciplinedInPeriod,
        boolean targetsMet,
        boolean upwardMerit) {

    public EligibilityFacts {
        missingParts = List.copyOf(missingParts);
    }

    public boolean awardKnown() {
        return award != null;
    }

    /** What the catalogue asks of this award before the council votes. */
    public List<AwardCondition> conditions() {
        return award == null
                ? List.of()
                : award.conditions().stream()
                        .filter(condition -> condition.judge() != AwardCondition.Judge.COUNCIL)
                        .toList();
    }
}
