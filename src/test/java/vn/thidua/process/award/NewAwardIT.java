package vn.thidua.process.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardTestData.entry;
import static vn.thidua.award.AwardTestData.newAward;
import static vn.thidua.award.AwardTestData.session;
import static vn.thidua.award.AwardTestData.table;
import static vn.thidua.award.AwardTestData.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.AchievementType;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.AwardVerdict;
import vn.thidua.award.BallotResult;
import vn.thidua.award.CheckVerdict;
import vn.thidua.award.Decider;
import vn.thidua.award.NominationId;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.award.RecipientKind;
import vn.thidua.rulebook.ChangeDatedValue;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** An award that an officer adds to the catalogue goes all the way, with no line of code that knows it. */
@WardTest
@Transactional
class NewAwardIT {

    private static final String CODE = "GIAY_KHEN_MOI";
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final Actor HEAD = new Actor("truong-vhxh", Set.of(Role.CULTURE_HEAD), Set.of());
    private static final Actor CHAIRMAN = new Actor("chu-tich", Set.of(Role.CHAIRMAN), Set.of());
    private static final Actor UNIT = new Actor("to-truong-01", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));

    @Autowired
    private AwardCatalogue catalogue;

    @Autowired
    private DatedValues values;

    @Autowired
    private Nominations nominations;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private AwardTables tables;

    @Autowired
    private Clock clock;

    private final Occasion occasion = Occasion.campaign(UUID.randomUUID().toString());

    @Test
    @DisplayName("R-40, R-45: a newly added award is nominated, checked, voted on and decided")
    void aNewlyAddedAwardGoesAllTheWay() {
        catalogue.add(HEAD, newAward(CODE, Decider.WARD_CHAIRMAN, START, null));
        values.change(
                HEAD,
                new ChangeDatedValue(
                        "award.money-factor." + CODE + ".INDIVIDUAL", "0.2", START, "Quy chế", true, "Hình thức mới"));

        AwardSnapshot.Item item = decided();

        assertThat(item.authority()).isEqualTo(Authority.WARD);
        AwardSnapshot.Outcome outcome = Objects.requireNonNull(item.outcome());
        assertThat(outcome.choice()).isEqualTo(AwardSnapshot.Outcome.Choice.GRANTED);
        assertThat(outcome.money()).isPositive();
    }

    @Test
    @DisplayName("R-40: the same award with another decider only goes upward")
    void withAnotherDeciderItGoesUpward() {
        catalogue.add(HEAD, newAward(CODE, Decider.CITY_CHAIRMAN, START, null));

        assertThat(Objects.requireNonNull(decided().outcome()).choice())
                .isEqualTo(AwardSnapshot.Outcome.Choice.FORWARDED);
    }

    @Test
    void theRuleOfADayThatWasDecidedIsKept() {
        catalogue.add(HEAD, newAward(CODE, Decider.WARD_CHAIRMAN, START, null));
        decided();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);

        assertThatThrownBy(() -> catalogue.change(HEAD, newAward(CODE, Decider.CITY_CHAIRMAN, today, null)))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refused -> assertThat(refused.has("AWARD_TYPE_DECIDED_SINCE"))
                                .isTrue());
        catalogue.change(HEAD, newAward(CODE, Decider.CITY_CHAIRMAN, today.plusDays(1), null));
    }

    private AwardSnapshot.Item decided() {
        AwardRoundId round = collected();
        rounds.recordEligibility(round, tables.ask(rounds.facts(round)));
        NominationId id = rounds.items(round).get(0).nomination().id();
        rounds.check(HEAD, round, List.of(new CheckVerdict(id, CheckVerdict.Choice.KEEP, "Đã có xác nhận")));
        rounds.recordBallot(HEAD, round, new BallotResult(session(), List.of(vote(id, 9, 9))));
        rounds.decide(CHAIRMAN, round, List.of(new AwardVerdict(id, AwardVerdict.Choice.GRANT, null)));
        return rounds.snapshot(round).orElseThrow().items().get(0);
    }

    private AwardRoundId collected() {
        nominations.submit(
                UNIT, table(occasion, "tdp-01", entry(RecipientKind.INDIVIDUAL, "Đỗ Văn Cứu", CODE, List.of())));
        nominations.accept(HEAD, occasion, "tdp-01");
        AwardRoundId round = rounds.open(
                HEAD,
                new OpenRound(
                        occasion,
                        AchievementType.SUDDEN,
                        "Đợt thi đua",
                        "Kế hoạch số 05/KH-UBND",
                        START,
                        LocalDate.of(2025, 12, 31)));
        rounds.collect(round);
        return round;
    }
}
