package vn.thidua.document.composing;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRound;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.Occasion;
import vn.thidua.document.DocumentKind;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

/** Reads a round's snapshot; the subject is the round's id, or its paper subject. */
@Component
class AwardPapers {

    private final AwardRounds rounds;
    private final Citations citations;

    AwardPapers(AwardRounds rounds, Citations citations) {
        this.rounds = rounds;
        this.citations = citations;
    }

    /** Each attempt of the council has papers of its own. */
    SubjectFacts subject(String subjectId) {
        AwardRound round = rounds.get(idOf(subjectId));
        String campaign = round.occasion().kind() == Occasion.Kind.CAMPAIGN
                ? round.occasion().key()
                : null;
        return new SubjectFacts(campaign, round.attempt(), null);
    }

    AwardPaper read(String subjectId) {
        AwardRoundId id = idOf(subjectId);
        AwardSnapshot snapshot =
                rounds.snapshot(id).orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_ROUND_WITHOUT_BALLOT"));
        return new AwardPaper(
                snapshot,
                cited(DocumentKind.COUNCIL_MINUTES, snapshot),
                cited(DocumentKind.AWARD_PROPOSAL, snapshot),
                cited(DocumentKind.AWARD_DECISION, snapshot));
    }

    private String cited(DocumentKind kind, AwardSnapshot snapshot) {
        return subjects(snapshot.roundId(), snapshot.subject())
                .flatMap(subject -> citations.of(kind, subject).stream())
                .reduce((first, second) -> second)
                .map(issued -> "%s số %s %s"
                        .formatted(kind.label(), issued.code(), Vietnamese.officialLongDate(issued.issuedOn())))
                .orElse("");
    }

    /** Under which subjects the decision of a round may have been issued, the likelier last. */
    Stream<String> decisionSubjects(String roundId) {
        AwardRound round = rounds.get(idOf(roundId));
        return subjects(round.id(), round.paperSubject());
    }

    private static Stream<String> subjects(AwardRoundId id, String paperSubject) {
        return Stream.of(id.toString(), paperSubject).distinct();
    }

    private static AwardRoundId idOf(String subjectId) {
        return AwardRoundId.of(Optional.of(subjectId.indexOf('/'))
                .filter(slash -> slash > 0)
                .map(slash -> subjectId.substring(0, slash))
                .orElse(subjectId));
    }
}
