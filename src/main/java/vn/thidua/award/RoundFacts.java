package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.award.Proceeding.Kind;

/** Gathers what the eligibility table looks at. */
@Component
class RoundFacts {

    private final AwardTypes types;
    private final Nominations nominations;
    private final Proceedings proceedings;

    RoundFacts(AwardTypes types, Nominations nominations, Proceedings proceedings) {
        this.types = types;
        this.nominations = nominations;
        this.proceedings = proceedings;
    }

    List<EligibilityFacts> of(AwardRound round, List<RoundItem> items, LocalDate on) {
        Duplicates duplicates = new Duplicates(nominations.of(round.occasion()));
        return items.stream()
                .map(item -> facts(round, item.nomination(), duplicates, on))
                .toList();
    }

    private EligibilityFacts facts(AwardRound round, Nomination nomination, Duplicates duplicates, LocalDate on) {
        Recipient recipient = nomination.recipient();
        Optional<AwardType> type = types.find(nomination.awardCode(), on);
        List<Proceeding> about = proceedings.about(recipient.name(), nomination.unitCode());
        List<String> missing = type.map(known -> missing(known, nomination)).orElseGet(List::of);
        return new EligibilityFacts(
                nomination.id(),
                nomination.awardCode(),
                recipient.kind(),
                on,
                type.orElse(null),
                type.filter(known -> known.mayGoTo(recipient.kind())).isPresent(),
                !nomination.achievement().isBlank(),
                missing.isEmpty(),
                missing,
                duplicates.isSecondForSameSubject(nomination),
                duplicates.hasSimilarElsewhere(nomination),
                about.stream().anyMatch(Proceeding::isOpen),
                about.stream().anyMatch(proceeding -> endedSince(proceeding, round.from())),
                !nomination.targetNotMet(),
                type.filter(RoundFacts::isMeritUpward).isPresent());
    }

    /** the unit's table is the list; the summary in it is the report of the achievement. */
    private List<String> missing(AwardType type, Nomination nomination) {
        List<DossierPart> present = new ArrayList<>(List.of(DossierPart.SUBMISSION));
        if (!nomination.achievement().isBlank()) {
            present.add(DossierPart.ACHIEVEMENT_REPORT);
        }
        nominations.dossier(nomination.occasion(), nomination.unitCode()).forEach(file -> present.add(file.part()));
        return type.dossier().stream()
                .filter(part -> !present.contains(part))
                .map(DossierPart::label)
                .toList();
    }

    /** only achievements after a sanction was served count. */
    private static boolean endedSince(Proceeding proceeding, LocalDate from) {
        LocalDate served = proceeding.servedOn();
        return proceeding.kind() == Kind.DISCIPLINE && served != null && !served.isBefore(from);
    }

    /** titles of a superior are merit awards; the movement itself is rewarded by a form of reward. */
    private static boolean isMeritUpward(AwardType type) {
        return type.authority() == Authority.UPWARD && type.form() == AwardType.Form.TITLE;
    }
}
