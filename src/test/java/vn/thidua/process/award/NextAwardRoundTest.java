package vn.thidua.process.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardTypes;
import vn.thidua.award.Nomination;
import vn.thidua.award.NominationId;
import vn.thidua.award.NominationResumed;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.Recipient;
import vn.thidua.award.RecipientKind;
import vn.thidua.campaign.CampaignId;
import vn.thidua.notification.Notice;
import vn.thidua.notification.Notices;
import vn.thidua.process.ProcessRoots;
import vn.thidua.process.notice.Audience;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.WardId;

@DisplayName("R-43: what was held comes before the council after all")
class NextAwardRoundTest {

    private static final CampaignId CAMPAIGN = CampaignId.of(UUID.randomUUID().toString());
    private static final AwardRoundId ROUND = AwardRoundId.of(UUID.randomUUID().toString());

    private final Nominations nominations = mock();
    private final AwardOccasions occasions = mock();
    private final RoundOpening opening = mock();
    private final ProcessRoots roots = mock();
    private final CurrentWard ward = mock();
    private final NextAwardRound next = new NextAwardRound(nominations, occasions, opening, roots, ward);

    @Test
    void aWaitingNominationStartsAnotherRound() {
        given(nominations.waiting()).willReturn(List.of(waiting(CAMPAIGN.toString())));
        given(opening.next(any(), eq(Occasion.campaign(CAMPAIGN.toString())))).willReturn(ROUND);
        given(ward.id()).willReturn(new WardId("11002"));

        next.start(Actor.system(), Occasion.campaign(CAMPAIGN.toString()));

        then(roots)
                .should()
                .startOnce(
                        "awardRound",
                        "11002/" + ROUND,
                        Map.of("wardId", "11002", "campaignId", CAMPAIGN.toString(), "roundId", ROUND.toString()));
    }

    @Test
    @DisplayName(
            "R-43, law Art. 85: what a sudden round held is taken up by the simplified procedure, not by the council")
    void whatASuddenRoundHeldTakesTheSimplifiedProcedureAgain() {
        Occasion fire = new Occasion(Occasion.Kind.SUDDEN_ACHIEVEMENT, "chay");
        AwardOccasion occasion = mock();
        AwardOccasionId id = AwardOccasionId.of(UUID.randomUUID().toString());
        given(occasion.id()).willReturn(id);
        given(occasions.find(fire)).willReturn(Optional.of(occasion));
        given(nominations.waiting()).willReturn(List.of(waiting(fire)));
        given(opening.next(any(), eq(fire))).willReturn(ROUND);
        given(ward.id()).willReturn(new WardId("11002"));

        next.start(Actor.system(), fire);

        then(roots)
                .should()
                .startOnce(
                        "suddenAward",
                        "11002/" + ROUND,
                        Map.of(
                                "wardId",
                                "11002",
                                "occasionId",
                                id.toString(),
                                "roundId",
                                ROUND.toString(),
                                "anotherRound",
                                true));
        then(roots).should(never()).startOnce(eq("awardRound"), any(), any());
    }

    @Test
    void withoutAnythingWaitingNoRoundIsStarted() {
        given(nominations.waiting()).willReturn(List.of(waiting("another-campaign")));

        assertThatThrownBy(() -> next.start(Actor.system(), Occasion.campaign(CAMPAIGN.toString())))
                .isInstanceOf(BusinessRuleViolation.class);
        then(roots).should(never()).startOnce(any(), any(), any());
    }

    @Test
    void whatIsClearedBeginsItsNextRoundByItselfAndTheOfficeIsTold() {
        NextAwardRound starting = mock();
        Notices notices = mock();
        Audience audience = mock();
        given(audience.having(any(), any())).willReturn(Set.of("chuyen-vien-tdkt"));
        given(starting.startWaiting(any(), eq(Occasion.campaign("c")))).willReturn(true);
        ClearedNominations cleared = new ClearedNominations(
                starting, mock(AwardTypes.class), audience, notices, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        cleared.on(new NominationResumed(waiting("c"), false, "Không có căn cứ"));
        cleared.on(new NominationResumed(waiting("c"), true, "Không có căn cứ"));

        then(starting).should(times(1)).startWaiting(any(), any());
        ArgumentCaptor<Notice> told = ArgumentCaptor.forClass(Notice.class);
        then(notices).should(times(2)).tell(told.capture());
        assertThat(told.getAllValues())
                .extracting(notice -> notice.arguments().get("where"))
                .containsExactly(
                        "đợt xét bổ sung đã được mở cho đề nghị này",
                        "được đưa lại vào danh sách thẩm định của đợt xét đang mở");
    }

    private static Nomination waiting(String campaign) {
        return waiting(Occasion.campaign(campaign));
    }

    private static Nomination waiting(Occasion occasion) {
        return new Nomination(
                NominationId.of(UUID.randomUUID().toString()),
                occasion,
                "tdp-01",
                0,
                new Recipient(RecipientKind.INDIVIDUAL, "Đỗ Thị Mai", null, null, "", ""),
                "CERTIFICATE_OF_MERIT",
                "Đã có thành tích xuất sắc",
                List.of(),
                List.of(),
                false,
                false,
                Nomination.Status.ACCEPTED,
                "Tố cáo không có cơ sở");
    }
}
