package vn.thidua.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AnswersFromAbove;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.AwardType;
import vn.thidua.award.AwardTypes;
import vn.thidua.award.DossierFile;
import vn.thidua.award.DossierPart;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.shared.Vietnamese;

/** What a dossier lacks by the catalogue, and what its nominees were granted before. */
@Component
class DossierFacts {

    private final AwardTypes types;
    private final AnswersFromAbove answers;
    private final Documents documents;
    private final Clock clock;

    DossierFacts(AwardTypes types, AnswersFromAbove answers, Documents documents, Clock clock) {
        this.types = types;
        this.answers = answers;
        this.documents = documents;
        this.clock = clock;
    }

    /** The newest paper of a kind about the round; a replaced one gives way to what replaces it. */
    Optional<IssuedDocument> paper(DocumentKind kind, String paperSubject) {
        return documents.of(paperSubject).stream()
                .filter(document -> document.kind() == kind)
                .reduce((older, newer) -> newer);
    }

    List<DossierPart> missing(AwardSnapshot snapshot, DossierLine line) {
        Set<DossierPart> present = EnumSet.of(DossierPart.SUBMISSION);
        line.papers().stream().map(DossierFile::part).forEach(present::add);
        if (!line.report().achievements().isBlank()) {
            present.add(DossierPart.ACHIEVEMENT_REPORT);
        }
        if (snapshot.isWithoutCouncil()
                || paper(DocumentKind.COUNCIL_MINUTES, snapshot.subject()).isPresent()) {
            present.add(DossierPart.MEETING_MINUTES);
        }
        return type(line).map(AwardType::dossier).orElse(List.of()).stream()
                .filter(part -> !present.contains(part))
                .toList();
    }

    EarlierAwards earlier(AwardSnapshot snapshot, DossierLine line) {
        boolean merit = snapshot.achievement() == AchievementType.MERIT
                || type(line)
                        .filter(type -> type.form() == AwardType.Form.TITLE)
                        .isPresent();
        return new EarlierAwards(merit, answers.before(line.nominationId()));
    }

    private Optional<AwardType> type(DossierLine line) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return types.find(line.item().awardCode(), today);
    }
}
