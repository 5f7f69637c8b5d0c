package vn.thidua.award;

import static vn.thidua.award.AwardTestData.eligibility;
import static vn.thidua.award.AwardTestData.session;
import static vn.thidua.award.AwardTestData.table;
import static vn.thidua.award.AwardTestData.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Takes nominations through a round up to the Chairman's word. */
public final class AwardGrants {

    public static final Actor OFFICER = new Actor("chuyen-vien-tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());
    public static final Actor CHAIRMAN = new Actor("chu-tich", Set.of(Role.CHAIRMAN), Set.of());
    private static final Actor UNIT = new Actor("to-truong-01", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));

    private final Nominations nominations;
    private final AwardRounds rounds;
    private final Occasion occasion;

    public AwardGrants(Nominations nominations, AwardRounds rounds, Occasion occasion) {
        this.nominations = nominations;
        this.rounds = rounds;
        this.occasion = occasion;
    }

    /** All of one unit, decided alike. */
    public AwardRoundId decided(Authority authority, AwardVerdict.Choice choice, NominationEntry... entries) {
        nominations.submit(UNIT, table(occasion, "tdp-01", entries));
        nominations.accept(OFFICER, occasion, "tdp-01");
        AwardRoundId round = rounds.open(
                OFFICER,
                new OpenRound(
                        occasion,
                        "phong trào “Thi đua”",
                        "Kế hoạch số 05/KH-UBND",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 12, 31)));
        rounds.collect(round);
        List<NominationId> ids =
                rounds.items(round).stream().map(item -> item.nomination().id()).toList();
        rounds.recordEligibility(
                round,
                ids.stream()
                        .map(id -> eligibility(id, Eligibility.Outcome.ELIGIBLE, authority))
                        .toList());
        rounds.check(
                OFFICER,
                round,
                ids.stream()
                        .map(id -> new CheckVerdict(id, CheckVerdict.Choice.KEEP, null))
                        .toList());
        rounds.recordBallot(
                OFFICER,
                round,
                new BallotResult(
                        session(), ids.stream().map(id -> vote(id, 9, 9)).toList()));
        decide(round, choice);
        return round;
    }

    public void decide(AwardRoundId round, AwardVerdict.Choice choice) {
        rounds.decide(
                CHAIRMAN,
                round,
                rounds.snapshot(round).orElseThrow().items().stream()
                        .map(item -> new AwardVerdict(item.nominationId(), choice, "Theo hồ sơ"))
                        .toList());
    }
}
