package vn.thidua.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.DossierFile;
import vn.thidua.award.NominationId;

/**
 * One nominee of a dossier.
 *
 * @param item as the Chairman forwarded it
 * @param report the written parts of the report of achievements
 * @param papers confirmations and other papers of the file (law Art. 84)
 * @param evidence what shows the achievement
 */
public record DossierLine(
        int number,
        AwardSnapshot.Item item,
        ReportText report,
        List<DossierFile> papers,
        List<UUID> evidence,
        @Nullable Answer answer) {

    public DossierLine {
        papers = List.copyOf(papers);
        evidence = List.copyOf(evidence);
    }

    public NominationId nominationId() {
        return item.nominationId();
    }

    DossierLine with(LineEntry entry) {
        return new DossierLine(number, item, entry.text(), entry.files(), entry.shown(), answer);
    }
}
