package vn.thidua.process.upward;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.DossierPart;
import vn.thidua.award.GrantedAward;
import vn.thidua.dossier.Answer;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierLine;
import vn.thidua.dossier.Dossiers;
import vn.thidua.dossier.EarlierAwards;
import vn.thidua.shared.Vietnamese;

/** A dossier as the three forms show it. */
@Component
class DossierViews {

    record Option(String code, String name) {}

    /** @param page where package and reports can be read */
    record View(
            String title,
            String page,
            @Nullable String sentOn,
            @Nullable String sentHow,
            List<Line> lines,
            List<Option> parts) {}

    /**
     * @param basis what was granted before and counts
     * @param onlyShown what was granted for a movement or a sudden achievement and is no basis
     * @param answer in words, empty before it came
     */
    record Line(
            String nominationId,
            String name,
            String kind,
            String unit,
            String award,
            List<String> missing,
            List<String> basis,
            List<String> onlyShown,
            String answer) {}

    private final Dossiers dossiers;

    DossierViews(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    View of(Dossier dossier) {
        return new View(
                dossier.title(),
                "/awards/dossiers/" + dossier.id(),
                dossier.sentOn() == null ? null : Vietnamese.date(dossier.sentOn()),
                dossier.sentHow(),
                dossier.lines().stream().map(line -> line(dossier, line)).toList(),
                Arrays.stream(DossierPart.values())
                        .map(part -> new Option(part.name(), part.label()))
                        .toList());
    }

    private Line line(Dossier dossier, DossierLine line) {
        EarlierAwards earlier = dossiers.earlier(dossier, line);
        return new Line(
                line.nominationId().toString(),
                line.item().recipient().name(),
                line.item().recipient().kind().label(),
                line.item().unitName(),
                line.item().awardName(),
                dossiers.missing(dossier, line).stream().map(DossierPart::label).toList(),
                earlier.basis().stream().map(DossierViews::award).toList(),
                earlier.onlyShown().stream().map(DossierViews::award).toList(),
                answer(line.answer()));
    }

    private static String award(GrantedAward award) {
        String code = award.decisionCode() == null ? "" : ", Quyết định số " + award.decisionCode();
        return "%s (%s)%s ngày %s"
                .formatted(award.awardName(), award.achievement().label(), code, Vietnamese.date(award.decidedOn()));
    }

    private static String answer(@Nullable Answer answer) {
        if (answer == null) {
            return "";
        }
        String on = " ngày " + Vietnamese.date(answer.decidedOn());
        return answer.granted()
                ? "Được khen thưởng: " + answer.decisionCode() + on + ", " + answer.grantedBy()
                : "Không được khen thưởng: " + answer.grantedBy() + on + ", " + answer.reason();
    }
}
