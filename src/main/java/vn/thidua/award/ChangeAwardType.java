package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardType.Form;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/**
 * What an officer wants the catalogue to say of an award from a day on.
 *
 * @param code for a new award may be empty: it is made of the name then
 * @param certificate whether a certificate goes with it
 * @param validTo the last day, or null while nothing is known to end it
 */
public record ChangeAwardType(
        String code,
        String name,
        @Nullable Form form,
        Set<RecipientKind> kinds,
        Set<AchievementType> achievements,
        @Nullable Decider decidedBy,
        boolean certificate,
        List<DossierPart> dossier,
        List<AwardCondition> conditions,
        AwardBases bases,
        boolean confirmed,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String reason) {

    public ChangeAwardType {
        name = Vietnamese.text(name);
        code = code.isBlank() ? AwardCodes.of(name) : code.strip();
        kinds = Set.copyOf(kinds);
        achievements = Set.copyOf(achievements);
        dossier = List.copyOf(dossier);
        conditions = List.copyOf(conditions);
        reason = Vietnamese.text(reason);
    }

    /** What is wrong with it by itself, whatever the catalogue holds. */
    public List<Problem> problems() {
        return AwardTypeRules.problems(this);
    }
}
