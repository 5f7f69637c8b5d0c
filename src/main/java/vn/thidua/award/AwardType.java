package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/**
 * One award as the law has it between two dates.
 *
 * @param code what tables and forms call it, for instance {@code CERTIFICATE_OF_MERIT}
 * @param form whether it is a title or a form of reward: a period's titles pay only the highest, a title and a form both
 * @param achievements the kinds of achievement for which it is given
 * @param certificate whether a certificate goes with it
 * @param dossier what its file must hold
 * @param confirmed false while the ward has not yet confirmed what was shipped
 * @param validTo the last day of this row, or null while it lasts
 */
public record AwardType(
        String code,
        String name,
        Form form,
        Set<RecipientKind> recipientKinds,
        Set<AchievementType> achievements,
        Decider decidedBy,
        boolean certificate,
        List<DossierPart> dossier,
        List<AwardCondition> conditions,
        AwardBases bases,
        boolean confirmed,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public enum Form {
        TITLE("Danh hiệu thi đua"),
        REWARD("Hình thức khen thưởng");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public AwardType {
        name = Vietnamese.text(name);
        recipientKinds = Set.copyOf(recipientKinds);
        achievements = Set.copyOf(achievements);
        dossier = List.copyOf(dossier);
        conditions = List.copyOf(conditions);
    }

    public boolean mayGoTo(RecipientKind kind) {
        return recipientKinds.contains(kind);
    }

    public Authority authority() {
        return decidedBy.authority();
    }

    /** On which article the power to decide rests. */
    public String legalBasis() {
        return bases.authority();
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether some day lies in both periods. */
    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (validTo == null || !validTo.isBefore(from)) && (to == null || !validFrom.isAfter(to));
    }

    AwardType until(LocalDate lastDay) {
        return new AwardType(
                code,
                name,
                form,
                recipientKinds,
                achievements,
                decidedBy,
                certificate,
                dossier,
                conditions,
                bases,
                confirmed,
                validFrom,
                lastDay);
    }
}
