package vn.thidua.process.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardRound;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardTestData;
import vn.thidua.award.Nomination;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.campaign.CampaignId;
import vn.thidua.score.Ranking;
import vn.thidua.score.Scores;
import vn.thidua.score.UnitScore;

class NomineeStandingsTest {

    private static final CampaignId CAMPAIGN = CampaignId.random();
    private static final AwardRoundId ROUND = AwardRoundId.of("7b0f1a52-8a5e-4a5e-9d5e-0c6f3f1f2a11");

    private final AwardRounds rounds = mock();
    private final Scores scores = mock();
    private final Nomination group =
            AwardTestData.nomination("Tổ dân phố số 5", "tdp-05", RecipientKind.COLLECTIVE, null);
    private final Nomination person = AwardTestData.nomination("Mạc Thị Huyền Chi", "tdp-05");

    @BeforeEach
    void givenARoundOfACampaign() {
        given(rounds.get(ROUND)).willReturn(round(Occasion.campaign(CAMPAIGN.toString())));
        given(rounds.items(ROUND))
                .willReturn(List.of(AwardTestData.item(group, null), AwardTestData.item(person, null)));
    }

    @Test
    void aCollectiveIsShownWhereItsUnitStandsAndAPersonIsNot() {
        given(scores.fixed(CAMPAIGN)).willReturn(Optional.of(ranking()));

        assertThat(standings())
                .containsExactly(Map.entry(group.id().toString(), "Đơn vị xếp hạng 1/1, Khối tổ dân phố (87,5 điểm)"));
    }

    @Test
    void withoutAFixedRankingNothingIsShown() {
        given(scores.fixed(CAMPAIGN)).willReturn(Optional.empty());

        assertThat(standings()).isEmpty();
    }

    @Test
    void whatIsAwardedOutsideACampaignHasNoRanking() {
        given(rounds.get(ROUND)).willReturn(round(new Occasion(Occasion.Kind.YEARLY_TITLES, "2025")));

        assertThat(standings()).isEmpty();
    }

    private Map<String, String> standings() {
        return new NomineeStandings(rounds, scores).of(ROUND);
    }

    private static Ranking ranking() {
        BigDecimal total = new BigDecimal("87.50");
        UnitScore score = new UnitScore(
                "tdp-05", List.of(), List.of(), total, total, total, BigDecimal.ZERO, BigDecimal.ZERO, total, Map.of());
        return new Ranking(
                List.of(new Ranking.Block("Khối tổ dân phố", List.of(new Ranking.Place(1, false, null, score)))),
                List.of(),
                Instant.EPOCH,
                "chuyen-vien");
    }

    private static AwardRound round(Occasion occasion) {
        LocalDate day = LocalDate.of(2025, 12, 15);
        return new AwardRound(
                ROUND,
                occasion,
                AchievementType.THEMATIC,
                "Đợt thi đua",
                "Kế hoạch",
                day,
                day,
                AwardRound.Status.CHECKING,
                1,
                null,
                1);
    }
}
