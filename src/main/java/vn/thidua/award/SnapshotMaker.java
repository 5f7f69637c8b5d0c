package vn.thidua.award;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.BallotResult.ItemVote;
import vn.thidua.shared.BusinessRuleViolation;

/** Makes the snapshot when the council has closed its ballot, or when none is needed. */
final class SnapshotMaker {

    private SnapshotMaker() {}

    static AwardSnapshot make(AwardRound round, List<RoundItem> agenda, List<RoundItem> leftOut, BallotResult ballot) {
        Map<NominationId, ItemVote> votes =
                ballot.votes().stream().collect(Collectors.toMap(ItemVote::nominationId, vote -> vote));
        if (votes.size() != agenda.size()) {
            throw new BusinessRuleViolation("AWARD_VOTES_INCOMPLETE", agenda.size(), votes.size());
        }
        for (RoundItem item : agenda) {
            if (!votes.containsKey(item.nomination().id())) {
                throw new BusinessRuleViolation(
                        "AWARD_VOTE_MISSING_FOR", item.nomination().recipient().name());
            }
        }
        return make(round, agenda, leftOut, ballot.session(), votes);
    }

    static AwardSnapshot withoutCouncil(AwardRound round, List<RoundItem> agenda, List<RoundItem> leftOut) {
        return make(round, agenda, leftOut, null, Map.of());
    }

    private static AwardSnapshot make(
            AwardRound round,
            List<RoundItem> agenda,
            List<RoundItem> leftOut,
            BallotResult.@Nullable Session session,
            Map<NominationId, ItemVote> votes) {
        List<AwardSnapshot.Item> items = IntStream.range(0, agenda.size())
                .mapToObj(place -> item(place + 1, agenda.get(place), votes))
                .toList();
        return new AwardSnapshot(
                round.id(),
                round.attempt(),
                round.paperSubject(),
                round.occasion(),
                round.achievement(),
                round.title(),
                round.basis(),
                round.from(),
                round.to(),
                session,
                items,
                leftOut.stream().map(SnapshotMaker::leftOut).toList(),
                null);
    }

    private static AwardSnapshot.Item item(int number, RoundItem item, Map<NominationId, ItemVote> votes) {
        Nomination nomination = item.nomination();
        Eligibility answer = Objects.requireNonNull(item.eligibility());
        return new AwardSnapshot.Item(
                number,
                nomination.id(),
                nomination.unitCode(),
                item.unitName(),
                nomination.recipient(),
                nomination.awardCode(),
                item.awardName(),
                nomination.achievement(),
                answer.authority(),
                answer.authorityBasis(),
                nomination.targetNotMet(),
                votes.get(nomination.id()),
                null);
    }

    private static AwardSnapshot.LeftOut leftOut(RoundItem item) {
        return new AwardSnapshot.LeftOut(
                item.unitName(),
                item.nomination().recipient(),
                item.awardName(),
                Objects.requireNonNull(item.verdict()),
                Objects.requireNonNullElse(item.reason(), ""));
    }
}
