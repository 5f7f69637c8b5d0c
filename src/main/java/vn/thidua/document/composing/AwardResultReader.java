package vn.thidua.document.composing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRound;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.Preparer;
import vn.thidua.award.Preparers;
import vn.thidua.award.ResultKey;
import vn.thidua.award.RoundItem;
import vn.thidua.document.DocumentKind;
import vn.thidua.organisation.Signatory;
import vn.thidua.shared.Vietnamese;

/** Reads from a round how the nominations of one unit ended: decided on, or left out at the check. */
@Component
class AwardResultReader {

    private final AwardRounds rounds;
    private final Preparers preparers;
    private final AwardPapers papers;
    private final Citations citations;
    private final WardDirectory directory;
    private final Clock clock;

    AwardResultReader(
            AwardRounds rounds,
            Preparers preparers,
            AwardPapers papers,
            Citations citations,
            WardDirectory directory,
            Clock clock) {
        this.rounds = rounds;
        this.preparers = preparers;
        this.papers = papers;
        this.citations = citations;
        this.directory = directory;
        this.clock = clock;
    }

    SubjectFacts subject(String subjectId) {
        ResultKey key = ResultKey.of(subjectId);
        String campaign = papers.subject(key.roundId().toString()).campaignId();
        return new SubjectFacts(campaign, 1, key.unitCode());
    }

    AwardResultData read(String subjectId) {
        ResultKey key = ResultKey.of(subjectId);
        AwardRound round = rounds.get(key.roundId());
        List<AwardResultData.Row> rows =
                Stream.concat(decided(key), leftOut(key)).toList();
        return new AwardResultData(
                round.title(), round.basis(), key.unitCode(), directory.unitName(key.unitCode()), rows, officer(key));
    }

    private Stream<AwardResultData.Row> decided(ResultKey key) {
        Optional<AwardSnapshot> snapshot = rounds.snapshot(key.roundId()).filter(known -> known.decision() != null);
        return snapshot.stream().flatMap(known -> known.items().stream()
                .filter(item -> item.unitCode().equals(key.unitCode()))
                .map(item -> row(known, item)));
    }

    private AwardResultData.Row row(AwardSnapshot snapshot, AwardSnapshot.Item item) {
        AwardSnapshot.Outcome outcome = Objects.requireNonNull(item.outcome());
        String reason =
                switch (outcome.choice()) {
                    case GRANTED -> cited(DocumentKind.AWARD_DECISION, snapshot);
                    case FORWARDED -> cited(DocumentKind.CITY_SUBMISSION, snapshot);
                    case REFUSED, RETURNED -> Objects.requireNonNullElse(outcome.reason(), "");
                };
        return new AwardResultData.Row(
                item.recipient().name(), item.awardName(), outcome.choice().label(), reason);
    }

    /** Held, returned to the unit, or not eligible; each with the reason given at the check. */
    private Stream<AwardResultData.Row> leftOut(ResultKey key) {
        return rounds.all(key.roundId()).stream()
                .filter(item -> item.nomination().unitCode().equals(key.unitCode()))
                .filter(item -> item.verdict() != null && !item.isKept())
                .map(AwardResultReader::row);
    }

    private static AwardResultData.Row row(RoundItem item) {
        return new AwardResultData.Row(
                item.nomination().recipient().name(),
                item.awardName(),
                Objects.requireNonNull(item.verdict()).label(),
                Objects.requireNonNullElse(item.reason(), ""));
    }

    private String cited(DocumentKind kind, AwardSnapshot snapshot) {
        return citations
                .of(kind, snapshot.subject())
                .map(issued -> "%s số %s ngày %s"
                        .formatted(kind.label(), issued.code(), Vietnamese.officialDate(issued.issuedOn())))
                .orElse("");
    }

    private AwardResultData.Officer officer(ResultKey key) {
        return preparers.of(key.roundId()).stream()
                .filter(preparer -> preparer.step() == Preparer.Step.CHECKED)
                .reduce((earlier, later) -> later)
                .map(preparer -> new AwardResultData.Officer(
                        preparer.userId(), directory.personName(preparer.userId()), preparer.at()))
                .orElseGet(this::head);
    }

    private AwardResultData.Officer head() {
        Signatory head = directory.headOfOffice();
        return new AwardResultData.Officer(head.userId(), head.name(), clock.instant());
    }
}
