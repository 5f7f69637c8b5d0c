package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * @param achievementAllowed the award honours the round's kind of achievement
 * @param earlierAward an award of another occasion has the same words or the same time: a person must look
 * @param sanctionCoversPeriod a sanction ended only after the period: nothing of it counts
 * @param leave whether days of absence reach the limit where the award has one, maternity leave not counted
 * @param details what a fact rests on, in words, by the fact's name
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
        boolean upwardMerit,
        boolean achievementAllowed,
        boolean earlierAward,
        boolean sanctionCoversPeriod,
        Leave.Answer leave,
        Map<String, String> details) {

    public EligibilityFacts {
        missingParts = List.copyOf(missingParts);
        details = Map.copyOf(details);
    }

    /** Nothing more is known. */
    public EligibilityFacts(
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
        this(
                nominationId,
                awardCode,
                recipientKind,
                on,
                award,
                recipientKindAllowed,
                achievementStated,
                dossierComplete,
                missingParts,
                sameAchievement,
                similarName,
                openProceeding,
                disciplinedInPeriod,
                targetsMet,
                upwardMerit,
                true,
                false,
                false,
                Leave.Answer.UNKNOWN,
                Map.of());
    }

    public boolean awardKnown() {
        return award != null;
    }

    /** A standard that a person has to judge, also because the unit did not say what it needs. */
    public boolean standardForPerson() {
        return asks(AwardCondition.Judge.PERSON)
                || asks(AwardCondition.Judge.ATTENDANCE) && leave == Leave.Answer.UNKNOWN;
    }

    public boolean absentTooLong() {
        return asks(AwardCondition.Judge.ATTENDANCE) && leave == Leave.Answer.ABSENT_TOO_LONG;
    }

    private boolean asks(AwardCondition.Judge judge) {
        return conditions().stream().anyMatch(condition -> condition.judge() == judge);
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
