package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One award as the law has it between two dates.
 *
 * @param code what tables and forms call it, for instance {@code CERTIFICATE_OF_MERIT}
 * @param form whether it is a title or a form of reward: a period's titles pay only the highest, a title and a form both
 * @param dossier what its file must hold
 * @param validTo the last day of this row, or null while it lasts
 */
public record AwardType(
        String code,
        String name,
        Form form,
        Set<RecipientKind> recipientKinds,
        Authority authority,
        String legalBasis,
        List<DossierPart> dossier,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public enum Form {
        TITLE,
        REWARD
    }

    public AwardType {
        recipientKinds = Set.copyOf(recipientKinds);
        dossier = List.copyOf(dossier);
    }

    public boolean mayGoTo(RecipientKind kind) {
        return recipientKinds.contains(kind);
    }
}
