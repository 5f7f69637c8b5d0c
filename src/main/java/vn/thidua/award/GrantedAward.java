package vn.thidua.award;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An award that was granted, as it stood on the day of its decision.
 *
 * @param id of the nomination it came from
 * @param subjectId who it is in the register of subjects, null where the register does not know
 * @param unitName what the unit was called then; it may have merged since
 * @param achievementFrom the first day whose achievements it honours
 * @param decisionCode number and symbol of the decision, null while it is not issued
 * @param money in đồng, 0 where the ward pays nothing
 * @param cancelledOn the day of the decision that cancelled it, or of the recall of its own decision, null
 *     while it holds
 * @param title what it was granted for, as papers call it
 * @param grantedBy the office that granted it
 * @param cancelledBy the document that took it back, null while it holds
 * @param formerName how the name was written before a decision put it right, null where it stands as it was
 */
public record GrantedAward(
        NominationId id,
        @Nullable UUID subjectId,
        String unitCode,
        String unitName,
        Recipient recipient,
        String awardCode,
        String awardName,
        AwardType.Form form,
        AchievementType achievement,
        Occasion occasion,
        LocalDate achievementFrom,
        LocalDate achievementTo,
        LocalDate decidedOn,
        @Nullable String decisionCode,
        long money,
        @Nullable LocalDate cancelledOn,
        String title,
        String grantedBy,
        @Nullable String cancelledBy,
        @Nullable String formerName) {

    public GrantedAward(
            NominationId id,
            @Nullable UUID subjectId,
            String unitCode,
            String unitName,
            Recipient recipient,
            String awardCode,
            String awardName,
            AwardType.Form form,
            AchievementType achievement,
            Occasion occasion,
            LocalDate achievementFrom,
            LocalDate achievementTo,
            LocalDate decidedOn,
            @Nullable String decisionCode,
            long money,
            @Nullable LocalDate cancelledOn,
            String title,
            String grantedBy) {
        this(
                id,
                subjectId,
                unitCode,
                unitName,
                recipient,
                awardCode,
                awardName,
                form,
                achievement,
                occasion,
                achievementFrom,
                achievementTo,
                decidedOn,
                decisionCode,
                money,
                cancelledOn,
                title,
                grantedBy,
                null,
                null);
    }

    /** a cancelled award counts nowhere. */
    public boolean counts() {
        return cancelledOn == null;
    }
}
