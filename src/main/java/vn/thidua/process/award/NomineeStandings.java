package vn.thidua.process.award;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RoundItem;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.plan.Points;
import vn.thidua.score.Ranking;
import vn.thidua.score.Ranking.Standing;
import vn.thidua.score.Scores;

/** Where the units of nominated collectives stand in the fixed ranking of their campaign. */
@Component
class NomineeStandings {

    private final AwardRounds rounds;
    private final Scores scores;

    NomineeStandings(AwardRounds rounds, Scores scores) {
        this.rounds = rounds;
        this.scores = scores;
    }

    /** By nomination; empty where there is no ranking. */
    Map<String, String> of(AwardRoundId round) {
        return ranking(rounds.get(round).occasion())
                .map(ranking -> rounds.items(round).stream()
                        .filter(item -> item.nomination().recipient().kind() == RecipientKind.COLLECTIVE)
                        .filter(item -> standing(ranking, item).isPresent())
                        .collect(Collectors.toMap(
                                item -> item.nomination().id().toString(),
                                item -> said(standing(ranking, item).orElseThrow()))))
                .orElse(Map.of());
    }

    private Optional<Ranking> ranking(Occasion occasion) {
        return occasion.kind() == Occasion.Kind.CAMPAIGN
                ? scores.fixed(CampaignId.of(occasion.key()))
                : Optional.empty();
    }

    private static Optional<Standing> standing(Ranking ranking, RoundItem item) {
        return ranking.of(item.nomination().unitCode());
    }

    private static String said(Standing standing) {
        return "Đơn vị xếp hạng %d/%d%s, %s (%s điểm)"
                .formatted(
                        standing.number(),
                        standing.of(),
                        standing.tied() ? " (đồng hạng)" : "",
                        standing.block(),
                        Points.number(standing.score().total()));
    }
}
