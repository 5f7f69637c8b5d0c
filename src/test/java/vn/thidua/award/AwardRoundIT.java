package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardTestData.eligibility;
import static vn.thidua.award.AwardTestData.entry;
import static vn.thidua.award.AwardTestData.session;
import static vn.thidua.award.AwardTestData.table;
import static vn.thidua.award.AwardTestData.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.Eligibility.Outcome;
import vn.thidua.award.Nomination.Status;
import vn.thidua.process.award.NextAwardRound;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;

@WardTest
@Transactional
class AwardRoundIT {

    private static final Actor OFFICER = new Actor("chuyen-vien-tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());
    private static final Actor CHAIRMAN = new Actor("chu-tich", Set.of(Role.CHAIRMAN), Set.of());
    private static final Actor UNIT = new Actor("to-truong-01", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));

    @Autowired
    private Nominations nominations;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private AwardTypes types;

    /** The campaigns here are only keys: no process runs for them. */
    @MockitoBean
    private NextAwardRound nextRound;

    @Autowired
    private LowerAwards lowerAwards;

    @Autowired
    private AwardChanges changes;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private JdbcClient jdbc;

    private final Occasion campaign = Occasion.campaign(UUID.randomUUID().toString());

    @Test
    @DisplayName("R-40: the catalogue knows who decides on a day")
    void theCatalogueIsDated() {
        assertThat(types.find("ADVANCED_COLLECTIVE", LocalDate.of(2025, 6, 30)))
                .get()
                .extracting(AwardType::authority)
                .isEqualTo(Authority.UPWARD);
        assertThat(types.find("ADVANCED_COLLECTIVE", LocalDate.of(2025, 7, 1)))
                .get()
                .extracting(AwardType::authority)
                .isEqualTo(Authority.WARD);
        assertThat(types.on(LocalDate.of(2025, 12, 1)))
                .extracting(AwardType::code)
                .startsWith("CERTIFICATE_OF_MERIT")
                .doesNotHaveDuplicates();
    }

    @Test
    void aTableIsReplacedAsAWholeUntilItIsAccepted() {
        submit("tdp-01", "Đoàn Khắc Tuệ", "Mạc Thị Huyền Chi");
        submit("tdp-01", "Lê Thị Hà");

        assertThat(nominations.of(campaign, "tdp-01"))
                .extracting(nomination -> nomination.recipient().name())
                .containsExactly("Lê Thị Hà");
    }

    @Test
    void theSameTableMayBeSentAgainAfterItWasAccepted() {
        submit("tdp-01", "Lê Thị Hà");
        nominations.accept(OFFICER, campaign, "tdp-01");

        submit("tdp-01", "Lê Thị Hà", "Đoàn Khắc Tuệ");

        assertThat(nominations.of(campaign, "tdp-01"))
                .extracting(Nomination::status)
                .containsExactlyInAnyOrder(Status.ACCEPTED, Status.SUBMITTED);
    }

    @Test
    void whatIsAcceptedIsNotChangedByASecondTable() {
        submit("tdp-01", "Lê Thị Hà");
        nominations.accept(OFFICER, campaign, "tdp-01");
        NominationEntry changed =
                entry(RecipientKind.INDIVIDUAL, "Lê Thị Hà", "CERTIFICATE_OF_MERIT", List.of("nuoc-sach"));

        assertThatThrownBy(() -> nominations.submit(UNIT, table(campaign, "tdp-01", changed)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("nominations[0].name"));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        NominationEntry row = entry(RecipientKind.INDIVIDUAL, "Lê Thị Hà");
        NominationEntry withFile = new NominationEntry(
                row.kind(),
                row.name(),
                null,
                null,
                null,
                null,
                row.awardCode(),
                row.achievement(),
                List.of(UUID.randomUUID()),
                null);

        assertThatThrownBy(() -> nominations.submit(UNIT, table(campaign, "tdp-01", withFile)))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refused -> assertThat(refused.has("AWARD_FILE_UNUSABLE"))
                                .isTrue());
    }

    @Test
    @DisplayName(
            "A lower award is taken with a reason; what was proposed stays, and the unit's table still is the same")
    void aLowerAwardIsTaken() {
        submitFor("ADVANCED_WORKER", "tdp-01", "Lê Thị Hà");
        AwardRoundId round = collected();
        Nomination proposed = only(round).nomination();

        AwardType lower = lowerAwards
                .below(proposed, AchievementType.THEMATIC, LocalDate.of(2025, 12, 15))
                .orElseThrow();
        assertThat(lower.code()).isEqualTo("CERTIFICATE_OF_MERIT");
        assertThatThrownBy(() ->
                        nominations.changeAward(OFFICER, new ChangeAward(proposed.id(), "ADVANCED_COLLECTIVE", " ")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("awardCode", "reason"));
        nominations.changeAward(
                OFFICER, new ChangeAward(proposed.id(), "CERTIFICATE_OF_MERIT", "Danh hiệu xét cuối năm"));

        assertThat(only(round).nomination().awardCode()).isEqualTo("CERTIFICATE_OF_MERIT");
        assertThat(changes.of(proposed.id())).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("ADVANCED_WORKER");
            assertThat(change.by()).isEqualTo(OFFICER.userId());
        });
        submitFor("ADVANCED_WORKER", "tdp-01", "Lê Thị Hà");
        assertThat(nominations.of(campaign, "tdp-01")).hasSize(1);
    }

    @ParameterizedTest(name = "below {0}: {1}")
    @CsvSource({
        "GRASSROOTS_EMULATION_FIGHTER, ADVANCED_WORKER",
        "ADVANCED_WORKER, CERTIFICATE_OF_MERIT",
        "CITY_EMULATION_FIGHTER, GRASSROOTS_EMULATION_FIGHTER",
        "CITY_CERTIFICATE_OF_MERIT, CERTIFICATE_OF_MERIT",
        "CERTIFICATE_OF_MERIT, "
    })
    void theFittingLowerAward(String award, @Nullable String lower) {
        Nomination nomination = AwardTestData.nomination("Lê Thị Hà", "tdp-01").forAward(award);

        assertThat(lowerAwards
                        .below(nomination, AchievementType.MERIT, LocalDate.of(2025, 12, 15))
                        .map(AwardType::code))
                .isEqualTo(Optional.ofNullable(lower));
    }

    @Test
    @DisplayName("R-43: a case that opened after the vote keeps the Chairman from granting until it is cleared")
    void aCaseAfterTheVote() {
        AwardRoundId round = voted("Phạm Văn Đông");
        UUID proceeding = proceedings.open(
                OFFICER,
                new OpenProceeding(
                        "Phạm Văn Đông", "tdp-01", Proceeding.Kind.COMPLAINT, "Đơn tố cáo", LocalDate.of(2025, 12, 1)));

        assertThatThrownBy(() -> decide(round, AwardVerdict.Choice.GRANT))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refused -> assertThat(refused.has("AWARD_PROCEEDING_SINCE_VOTE"))
                                .isTrue());
        proceedings.close(
                OFFICER, new CloseProceeding(proceeding, LocalDate.of(2025, 12, 10), null, "Không có căn cứ"));
        assertThat(decide(round, AwardVerdict.Choice.GRANT).anythingGranted()).isTrue();
    }

    @Test
    @DisplayName("R-43: what was held when nothing went to the council waits for the next round and gets it")
    void whatWasHeldAlone() {
        submit("tdp-01", "Phạm Văn Đông");
        AwardRoundId round = collected();
        NominationId held = only(round).nomination().id();
        check(round, CheckVerdict.Choice.HOLD, "Đang xác minh đơn tố cáo");

        nominations.resume(OFFICER, held, "Tố cáo không có căn cứ");

        assertThat(nominations.waiting()).extracting(Nomination::id).contains(held);
        AwardRoundId next = rounds.openNext(OFFICER, opening());
        assertThat(next).isNotEqualTo(round);
        rounds.collect(next);
        assertThat(only(next).nomination().id()).isEqualTo(held);
    }

    @Test
    @DisplayName("R-36: a target no longer met flags what rests on it, and the flag goes again")
    void aTargetNoLongerMetFlagsWhatRestsOnIt() {
        nominations.submit(
                UNIT,
                table(
                        campaign,
                        "tdp-01",
                        entry(RecipientKind.INDIVIDUAL, "Lê Thị Hà", "CERTIFICATE_OF_MERIT", List.of("nuoc-sach")),
                        entry(RecipientKind.INDIVIDUAL, "Lê Văn Tư", "CERTIFICATE_OF_MERIT", List.of("ho-ngheo"))));

        nominations.targetsNotMet(OFFICER, campaign, "tdp-01", Set.of("nuoc-sach"));
        assertThat(nominations.of(campaign))
                .extracting(Nomination::targetNotMet)
                .containsExactly(true, false);

        nominations.targetsNotMet(OFFICER, campaign, "tdp-01", Set.of());
        assertThat(nominations.of(campaign))
                .extracting(Nomination::targetNotMet)
                .containsExactly(false, false);
    }

    @Test
    void aRoundIsOpenedOncePerOccasion() {
        assertThat(open()).isEqualTo(open());
        assertThat(rounds.of(campaign)).isPresent();
    }

    @Test
    @DisplayName("R-41: the facts name the second nomination of one subject, also as Hoà and Hòa")
    void theFactsNameTheSecondNominationOfOneSubject() {
        submit("tdp-01", "Nguyễn Văn Hoà");
        submit("hoi-phu-nu", "Nguyễn Văn Hòa");
        AwardRoundId round = collected();

        assertThat(rounds.facts(round))
                .extracting(EligibilityFacts::similarName)
                .containsExactly(true, true);
        assertThat(rounds.facts(round)).allMatch(facts -> facts.awardKnown() && facts.recipientKindAllowed());
        assertThat(rounds.facts(round)).allMatch(facts -> facts.missingParts().equals(List.of("Biên bản bình xét")));
    }

    @Test
    @DisplayName("R-41: each nomination of a list keeps its own answer, and a second one takes the first one's place")
    void answersAreKeptEachWithItsNomination() {
        submit("tdp-01", "Lê Thị Hà", "Mạc Thị Huyền Chi", "Đoàn Khắc Tuệ");
        AwardRoundId round = collected();
        List<NominationId> ids =
                rounds.items(round).stream().map(item -> item.nomination().id()).toList();
        List<Eligibility> first =
                ids.stream().map(id -> answered(id, Outcome.ELIGIBLE, 3)).toList();
        List<Eligibility> second =
                List.of(answered(ids.get(1), Outcome.NOT_ELIGIBLE, 1), answered(NominationId.fresh(), Outcome.HOLD, 2));

        rounds.recordEligibility(round, first);
        rounds.recordEligibility(round, second);

        assertThat(rounds.items(round))
                .extracting(RoundItem::eligibility)
                .containsExactly(first.get(0), second.get(0), first.get(2));
    }

    /** The second condition rests on nothing that could be said. */
    private static Eligibility answered(NominationId id, Outcome outcome, int conditions) {
        return new Eligibility(
                id,
                outcome,
                "Lý do của " + id,
                "R-41",
                Authority.WARD,
                "Điều 80",
                IntStream.range(0, conditions)
                        .mapToObj(place -> new Eligibility.Condition(
                                "Điều kiện %d của %s".formatted(place, id),
                                Eligibility.Finding.MET,
                                "R-41",
                                "Điều 4",
                                place == 1 ? null : "Căn cứ " + place))
                        .toList());
    }

    @Test
    @DisplayName("R-43: what is held because of a proceeding goes on by itself when the proceeding is closed")
    void aHeldNominationGoesOnWhenItsProceedingIsClosed() {
        submit("tdp-01", "Phạm Văn Đông");
        UUID proceeding = proceedings.open(
                OFFICER,
                new OpenProceeding(
                        "Phạm văn Đông", "tdp-01", Proceeding.Kind.COMPLAINT, "Đơn tố cáo", LocalDate.of(2025, 11, 1)));
        AwardRoundId round = collected();
        NominationId id = only(round).nomination().id();
        assertThat(rounds.facts(round)).allMatch(EligibilityFacts::openProceeding);
        rounds.recordEligibility(round, List.of(eligibility(id, Outcome.HOLD, Authority.WARD)));

        assertThatThrownBy(() -> check(round, CheckVerdict.Choice.KEEP, "Vẫn xét"))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(check(round, CheckVerdict.Choice.HOLD, "Chờ kết luận").anythingForCouncil())
                .isFalse();
        assertThat(nominations.get(id).status()).isEqualTo(Status.HELD);

        proceedings.close(
                OFFICER, new CloseProceeding(proceeding, LocalDate.of(2025, 12, 20), null, "Tố cáo không có cơ sở"));

        assertThat(nominations.get(id).status()).isEqualTo(Status.ACCEPTED);
        assertThat(proceedings.about("Phạm Văn Đông", "tdp-01")).noneMatch(Proceeding::isOpen);
    }

    @Test
    @DisplayName("R-40, R-45, R-49: votes and decisions end in one snapshot with outcomes, money and numbers")
    void votesAndDecisionsEndInOneSnapshot() {
        AwardRoundId round = voted("Tổ dân phố số 1", "Lê Thị Hà", "Lê Văn Tư");

        DecisionSummary summary =
                decide(round, AwardVerdict.Choice.GRANT, AwardVerdict.Choice.REFUSE, AwardVerdict.Choice.GRANT);

        AwardSnapshot snapshot = rounds.snapshot(round).orElseThrow();
        assertThat(summary).isEqualTo(new DecisionSummary(2, 0, 1, 0));
        assertThat(snapshot.items()).extracting(item -> item.recipient().kind()).isSorted();
        assertThat(snapshot.granted())
                .extracting(item -> outcome(item).certificate())
                .containsExactly(1, 2);
        assertThat(snapshot.money())
                .isEqualTo(snapshot.granted().stream()
                        .mapToLong(item -> outcome(item).money())
                        .sum())
                .isPositive();
        assertThat(nominations.of(campaign))
                .extracting(Nomination::status)
                .containsExactlyInAnyOrder(Status.GRANTED, Status.REFUSED, Status.GRANTED);
        assertThat(rounds.snapshot(round.toString())).isEqualTo(snapshot);
    }

    @Test
    void theSoVangHasNoGapsWhenADecisionIsTakenAnew() {
        AwardRoundId round = voted("Tổ dân phố số 1", "Lê Thị Hà", "Lê Văn Tư");
        decide(round, AwardVerdict.Choice.GRANT, AwardVerdict.Choice.GRANT, AwardVerdict.Choice.GRANT);
        List<Integer> first = goldenNumbers(round);

        decide(round, AwardVerdict.Choice.GRANT, AwardVerdict.Choice.REFUSE, AwardVerdict.Choice.GRANT);

        assertThat(goldenNumbers(round)).isEqualTo(first.subList(0, 2));
        assertThat(first).isEqualTo(List.of(first.get(0), first.get(0) + 1, first.get(0) + 2));
    }

    @Test
    @DisplayName("R-43: what is cleared after the decision waits for another round of the same campaign")
    void whatIsClearedAfterTheDecisionGoesIntoAnotherRound() {
        AwardRoundId first = voted("Tổ dân phố số 1", "Lê Thị Hà", "Lê Văn Tư");
        decide(first, AwardVerdict.Choice.GRANT, AwardVerdict.Choice.GRANT, AwardVerdict.Choice.GRANT);
        submit("tdp-02", "Đỗ Thị Mai");
        nominations.accept(OFFICER, campaign, "tdp-02");

        assertThat(nominations.waiting())
                .extracting(nomination -> nomination.recipient().name())
                .contains("Đỗ Thị Mai");
        AwardRoundId second = rounds.openNext(OFFICER, opening());
        rounds.collect(second);

        assertThat(second).isNotEqualTo(first);
        assertThat(rounds.openNext(OFFICER, opening())).isEqualTo(second);
        assertThat(rounds.items(second)).hasSize(1);
    }

    @Test
    void whatTheChairmanReturnsIsCheckedAndVotedOnceMore() {
        AwardRoundId round = voted("Tổ dân phố số 1", "Lê Thị Hà", "Lê Văn Tư");

        DecisionSummary summary =
                decide(round, AwardVerdict.Choice.GRANT, AwardVerdict.Choice.RETURN, AwardVerdict.Choice.GRANT);

        assertThat(summary.anythingReturned()).isTrue();
        assertThat(rounds.get(round).attempt()).isEqualTo(2);
        assertThat(rounds.get(round).paperSubject()).isEqualTo(round + "/2");
        assertThat(rounds.items(round))
                .filteredOn(item -> item.chairmanReason() != null)
                .singleElement()
                .satisfies(item -> assertThat(item.verdict()).isNull());
        assertThat(goldenNumbers(round)).isEmpty();
    }

    @Test
    void theCouncilsResultNeedsACheckedRound() {
        submit("tdp-01", "Lê Thị Hà");
        AwardRoundId round = collected();

        assertThatThrownBy(() -> rounds.recordBallot(OFFICER, round, new BallotResult(session(), List.of())))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.has("AWARD_ROUND_STATUS")).isTrue());
    }

    @Test
    @DisplayName("Law Art. 85: a campaign's round goes to the council")
    void onlyASuddenAchievementGoesWithoutTheCouncil() {
        submit("tdp-01", "Lê Thị Hà");
        AwardRoundId round = kept(collected());

        assertThatThrownBy(() -> rounds.proposeWithoutCouncil(OFFICER, round))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refused -> assertThat(refused.has("AWARD_COUNCIL_NEEDED"))
                                .isTrue());
    }

    @Test
    @DisplayName("R-46, law Art. 85: a sudden achievement needs no minutes and goes from the check to the Chairman")
    void aSuddenAchievementIsDecidedWithoutTheCouncil() {
        AwardRoundId round = sudden("Lê Thị Hà");
        assertThat(rounds.facts(round))
                .allSatisfy(facts -> assertThat(facts.missingParts()).isEmpty());
        kept(round);

        rounds.proposeWithoutCouncil(OFFICER, round);
        rounds.proposeWithoutCouncil(OFFICER, round);

        assertThat(rounds.get(round).status()).isEqualTo(AwardRound.Status.WITHOUT_COUNCIL);
        assertThat(decide(round, AwardVerdict.Choice.GRANT).anythingGranted()).isTrue();
        assertThat(goldenNumbers(round)).hasSize(1);
    }

    @Test
    void aNominationIsWithdrawnUntilTheCouncilHasIt() {
        AwardRoundId round = voted("Tổ dân phố số 1", "Lê Thị Hà", "Lê Văn Tư");
        NominationId id = rounds.agenda(round).get(0).nomination().id();

        assertThatThrownBy(() -> nominations.withdraw(UNIT, id, "Đơn vị rút"))
                .isInstanceOf(BusinessRuleViolation.class);

        submit("tdp-02", "Đỗ Thị Mai");
        nominations.withdrawAll(OFFICER, campaign, "tdp-02", "Đơn vị rút khỏi đợt thi đua");
        assertThat(nominations.of(campaign, "tdp-02"))
                .extracting(Nomination::status)
                .containsExactly(Status.WITHDRAWN);
    }

    private void submit(String unit, String... names) {
        NominationEntry[] rows = List.of(names).stream()
                .map(name -> entry(name.startsWith("Tổ") ? RecipientKind.COLLECTIVE : RecipientKind.INDIVIDUAL, name))
                .toArray(NominationEntry[]::new);
        nominations.submit(UNIT, table(campaign, unit, rows));
    }

    private void submitFor(String award, String unit, String name) {
        nominations.submit(UNIT, table(campaign, unit, entry(RecipientKind.INDIVIDUAL, name, award, List.of())));
    }

    private AwardRoundId open() {
        return rounds.open(OFFICER, opening());
    }

    private OpenRound opening() {
        return new OpenRound(
                campaign,
                AchievementType.THEMATIC,
                "Đợt thi đua năm 2025",
                "Kế hoạch số 05/KH-UBND",
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 12, 31));
    }

    private AwardRoundId collected() {
        Set.of("tdp-01", "tdp-02", "hoi-phu-nu").forEach(unit -> nominations.accept(OFFICER, campaign, unit));
        AwardRoundId round = open();
        rounds.collect(round);
        rounds.collect(round);
        return round;
    }

    private AwardRoundId voted(String... names) {
        submit("tdp-01", names);
        AwardRoundId round = kept(collected());
        rounds.recordBallot(
                OFFICER,
                round,
                new BallotResult(
                        session(),
                        rounds.agenda(round).stream()
                                .map(item -> vote(item.nomination().id(), 9, 9))
                                .toList()));
        return round;
    }

    private AwardRoundId kept(AwardRoundId round) {
        rounds.recordEligibility(
                round,
                rounds.facts(round).stream()
                        .map(facts -> eligibility(facts.nominationId(), Outcome.ELIGIBLE, Authority.WARD))
                        .toList());
        check(round, CheckVerdict.Choice.KEEP, null);
        return round;
    }

    private AwardRoundId sudden(String name) {
        Occasion fire =
                new Occasion(Occasion.Kind.SUDDEN_ACHIEVEMENT, UUID.randomUUID().toString());
        nominations.submit(UNIT, table(fire, "tdp-01", entry(RecipientKind.INDIVIDUAL, name)));
        nominations.accept(OFFICER, fire, "tdp-01");
        AwardRoundId round = rounds.open(
                OFFICER,
                new OpenRound(
                        fire,
                        AchievementType.SUDDEN,
                        "việc chữa cháy tại tổ dân phố số 1",
                        "Báo cáo số 12/BC-CAP",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 9, 1)));
        rounds.collect(round);
        return round;
    }

    private CheckSummary check(AwardRoundId round, CheckVerdict.Choice choice, @Nullable String reason) {
        return rounds.check(
                OFFICER,
                round,
                rounds.items(round).stream()
                        .map(item -> new CheckVerdict(item.nomination().id(), choice, reason))
                        .toList());
    }

    private DecisionSummary decide(AwardRoundId round, AwardVerdict.Choice... choices) {
        List<AwardSnapshot.Item> items = rounds.snapshot(round).orElseThrow().items();
        List<AwardVerdict> verdicts = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            verdicts.add(new AwardVerdict(items.get(place).nominationId(), choices[place], "Theo hồ sơ"));
        }
        return rounds.decide(CHAIRMAN, round, verdicts);
    }

    private RoundItem only(AwardRoundId round) {
        return rounds.items(round).get(0);
    }

    private List<Integer> goldenNumbers(AwardRoundId round) {
        return jdbc.sql(
                        """
                        select g.number from award_golden_book g
                          join award_round_item i on i.award_nomination_id = g.award_nomination_id
                         where i.award_round_id = :round order by g.number
                        """)
                .param("round", round.value())
                .query(Integer.class)
                .list();
    }

    private static AwardSnapshot.Outcome outcome(AwardSnapshot.Item item) {
        return Objects.requireNonNull(item.outcome());
    }
}
