package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardTestData.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.AwardVerdict.Choice;
import vn.thidua.organisation.UnitChanges;

@WardTest
@Transactional
class AwardHistoryIT {

    private static final LocalDate ISSUED = LocalDate.of(2025, 12, 22);

    @Autowired
    private Nominations nominations;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private AwardHistory history;

    @Autowired
    private UnitChanges units;

    private final Occasion campaign = Occasion.campaign(UUID.randomUUID().toString());

    @Test
    @DisplayName(
            "R-41: what the Chairman grants is in the history, with the subject, the unit and the money of that day")
    void whatTheChairmanGrantsIsInTheHistory() {
        AwardRoundId round = decided(Authority.WARD, Choice.GRANT);

        GrantedAward award = only();

        assertThat(award.recipient().name()).isEqualTo("Lê Thị Hòa");
        assertThat(award.unitCode()).isEqualTo("tdp-01");
        assertThat(award.achievement()).isEqualTo(AchievementType.THEMATIC);
        assertThat(award.money())
                .isEqualTo(rounds.snapshot(round).orElseThrow().money())
                .isPositive();
        assertThat(award.decisionCode()).isNull();
        assertThat(award.grantedBy()).isEqualTo("Chủ tịch Ủy ban nhân dân phường Thạch Khôi");
        assertThat(history.of(Objects.requireNonNull(award.subjectId()))).containsExactly(award);
        assertThat(history.find(award.id())).contains(award);
    }

    @Test
    void aDecisionTakenAnewTakesTheHistoryWithIt() {
        AwardRoundId round = decided(Authority.WARD, Choice.GRANT);

        grants().decide(round, Choice.REFUSE);
        assertThat(found()).isEmpty();

        grants().decide(round, Choice.GRANT);
        assertThat(found()).hasSize(1);
    }

    @Test
    void fromItsDecisionOnAnAwardIsKnownByNumberAndDay() {
        AwardRoundId round = decided(Authority.WARD, Choice.GRANT);

        history.noteDecision(round.toString(), "120/QĐ-UBND", ISSUED);

        assertThat(only().decisionCode()).isEqualTo("120/QĐ-UBND");
        assertThat(only().decidedOn()).isEqualTo(ISSUED);
        assertThat(history.all(AwardHistory.Filter.ofYear(2025))).contains(only());
        assertThat(history.all(AwardHistory.Filter.ofYear(2024))).isEmpty();
    }

    @Test
    @DisplayName("R-40: what a higher office granted comes into the history with its answer")
    void whatAHigherOfficeGrantedComesWithItsAnswer() {
        AwardRoundId round = decided(Authority.UPWARD, Choice.GRANT);
        assertThat(found()).isEmpty();
        NominationId id = rounds.snapshot(round).orElseThrow().items().get(0).nominationId();

        history.enterFromAbove(id, "Chủ tịch UBND thành phố Hải Phòng", "88/QĐ-UBND", ISSUED);
        history.enterFromAbove(id, "Chủ tịch UBND thành phố Hải Phòng", "88/QĐ-UBND", ISSUED);

        assertThat(only().grantedBy()).isEqualTo("Chủ tịch UBND thành phố Hải Phòng");
        assertThat(only().money()).isZero();
    }

    @Test
    @DisplayName("after units merge the awards of the old one are found under the new one, with the name of then")
    void afterUnitsMergeTheAwardsAreFoundUnderTheNewOne() {
        decided(Authority.WARD, Choice.GRANT);
        units.end(AwardGrants.OFFICER, "tdp-01", LocalDate.of(2025, 12, 31), "tdp-02", "Sáp nhập tổ dân phố");
        units.end(AwardGrants.OFFICER, "tdp-02", LocalDate.of(2026, 6, 30), "tdp-03", "Sáp nhập tổ dân phố");

        assertThat(history.all(new AwardHistory.Filter(null, "tdp-03", null, null, "le thi hoa")))
                .singleElement()
                .satisfies(award -> assertThat(award.unitName()).isEqualTo("Tổ dân phố số 1"));
        assertThat(history.all(new AwardHistory.Filter(null, "tdp-04", null, null, "le thi hoa")))
                .isEmpty();
    }

    private AwardRoundId decided(Authority authority, Choice choice) {
        return grants().decided(authority, choice, entry(RecipientKind.INDIVIDUAL, "Lê Thị Hòa"));
    }

    private AwardGrants grants() {
        return new AwardGrants(nominations, rounds, campaign);
    }

    private GrantedAward only() {
        assertThat(found()).hasSize(1);
        return found().get(0);
    }

    private List<GrantedAward> found() {
        return history.all(AwardHistory.Filter.everything()).stream()
                .filter(award -> award.occasion().equals(campaign))
                .toList();
    }
}
