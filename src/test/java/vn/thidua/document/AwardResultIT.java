package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thidua.award.AwardTestData.eligibility;
import static vn.thidua.award.AwardTestData.entry;
import static vn.thidua.award.AwardTestData.session;
import static vn.thidua.award.AwardTestData.table;
import static vn.thidua.award.AwardTestData.vote;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardCost;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.AwardVerdict;
import vn.thidua.award.BallotResult;
import vn.thidua.award.CheckVerdict;
import vn.thidua.award.CheckVerdict.Choice;
import vn.thidua.award.Eligibility;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.award.Preparer;
import vn.thidua.award.Preparers;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.ResultKey;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;

/** What the Chairman may decide, what it costs, and what each unit learns of it. */
@WardTest
@Transactional
class AwardResultIT {

    private static final Actor OFFICER = new Actor("chuyen-vien-tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());
    private static final Actor CHAIRMAN = new Actor("chu-tich", Set.of(Role.CHAIRMAN), Set.of());
    private static final Actor UNIT = new Actor("to-truong-01", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));
    private static final Actor OTHER_UNIT = new Actor("to-truong-02", Set.of(Role.UNIT_REPORTER), Set.of("tdp-02"));

    @Autowired
    ApplicationContext context;

    @Autowired
    Nominations nominations;

    @Autowired
    AwardRounds rounds;

    @Autowired
    Preparers preparers;

    @Autowired
    AwardPreparers awardPreparers;

    @Autowired
    Documents documents;

    private IssuedTestData office;
    private Occasion occasion = Occasion.campaign("");
    private AwardRoundId round = AwardRoundId.of(UUID.randomUUID().toString());

    @BeforeEach
    void givenARoundThatWasVotedOn() {
        office = new IssuedTestData(context);
        CampaignId campaign = office.givenCampaign();
        occasion = Occasion.campaign(campaign.toString());
        nominate(
                "tdp-01",
                entry(RecipientKind.COLLECTIVE, "Tổ dân phố số 1"),
                entry(RecipientKind.INDIVIDUAL, "Lê Văn Tư"));
        nominate(
                "tdp-02",
                entry(RecipientKind.INDIVIDUAL, "Đỗ Thị Mai"),
                entry(RecipientKind.INDIVIDUAL, "Ninh Công Đắc"),
                entry(RecipientKind.INDIVIDUAL, "Vương Bá Lộc"));
        round = rounds.open(
                OFFICER,
                new OpenRound(
                        occasion,
                        "phong trào thi đua năm 2025",
                        "Kế hoạch số 05/KH-UBND ngày 12/9/2025",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 12, 31)));
        rounds.collect(round);
        check(Map.of(
                "Đỗ Thị Mai", new CheckVerdict(null, Choice.HOLD, "Đang xác minh đơn phản ánh"),
                "Ninh Công Đắc", new CheckVerdict(null, Choice.NOT_ELIGIBLE, "Chưa đủ thời gian công tác"),
                "Vương Bá Lộc", new CheckVerdict(null, Choice.RETURN, "Bổ sung biên bản bình xét")));
        rounds.recordBallot(
                OFFICER,
                round,
                new BallotResult(
                        session(),
                        rounds.agenda(round).stream()
                                .map(item -> vote(item.nomination().id(), 9, 9))
                                .toList()));
    }

    @Test
    @DisplayName("R-49: a unit's slip tells how each of its nominations ended and why, and nothing of other units")
    void aUnitLearnsHowItsNominationsEnded() throws IOException {
        decide(CHAIRMAN, "Lê Văn Tư", "Thành tích chưa nổi bật");
        String code = String.valueOf(
                office.issue(DocumentKind.AWARD_DECISION, round.toString()).code());

        IssuedDocument first = slip("tdp-01");
        IssuedDocument second = slip("tdp-02");

        assertThat(text(first))
                .contains("PHIẾU BÁO KẾT QUẢ XÉT KHEN THƯỞNG", "02 đề nghị")
                .containsSubsequence("Tổ dân phố số 1 Giấy khen", "Khen thưởng", "Quyết định số " + code)
                .containsSubsequence("Lê Văn Tư", "Không khen thưởng", "Thành tích chưa nổi bật")
                .doesNotContain("Đỗ Thị Mai", "Ninh Công Đắc", "Vương Bá Lộc", "tạm dừng");
        assertThat(text(second))
                .containsSubsequence("Đỗ Thị Mai", "Tạm dừng", "Đang xác minh đơn phản ánh")
                .containsSubsequence("Ninh Công Đắc", "Không đủ điều kiện", "Chưa đủ thời gian công tác")
                .containsSubsequence("Vương Bá Lộc", "Trả lại đơn vị", "Bổ sung biên bản bình xét")
                .contains("đơn vị không phải đề nghị lại")
                .doesNotContain("Lê Văn Tư");
        assertThat(documents.publish(second.id()).get(0).unitCodes()).containsExactly("tdp-02");
    }

    @Test
    void aSlipIsReadByItsUnitAndNoOther() {
        decide(CHAIRMAN, "Lê Văn Tư", "Thành tích chưa nổi bật");
        IssuedDocument slip = slip("tdp-01");

        assertThat(documents.read(UNIT, slip.id())).isNotEmpty();
        assertThat(catchThrowableOfType(AccessDeniedException.class, () -> documents.read(OTHER_UNIT, slip.id())))
                .isNotNull();
        assertThat(slip("tdp-01").id()).isEqualTo(slip.id());
    }

    @Test
    @DisplayName("R-45: what the awards would cost is known before the Chairman decides, and is what they then cost")
    void theCostIsKnownBeforeDeciding() {
        long asked = rounds.costs(round).stream().mapToLong(AwardCost::amount).sum();

        decide(CHAIRMAN, "", "");

        AwardSnapshot snapshot = rounds.snapshot(round).orElseThrow();
        assertThat(asked).isPositive().isEqualTo(snapshot.money());
        assertThat(rounds.costs(round)).extracting(AwardCost::explained).allSatisfy(sum -> assertThat(sum)
                .contains("×"));
    }

    @Test
    @DisplayName(
            "Four eyes: whoever checked the list or convened the council does not decide on it, not even as deputy")
    void thePreparerOfAListDoesNotDecide() {
        Actor acting = new Actor(OFFICER.userId(), Set.of(Role.CHAIRMAN), Set.of());
        preparers.note(new Actor("pct-van-xa", Set.of(), Set.of()), round, Preparer.Step.CONVENED);

        assertThat(refusal(acting).has("AWARD_PREPARER_DECIDES")).isTrue();
        assertThat(refusal(new Actor("pct-van-xa", Set.of(Role.VICE_CHAIRMAN), Set.of()))
                        .has("AWARD_PREPARER_DECIDES"))
                .isTrue();
        assertThat(decide(CHAIRMAN, "", "")).isEqualTo(2);
    }

    @Test
    @DisplayName("Four eyes: whoever wrote the proposal neither decides on the list nor signs the decision")
    void theWriterOfTheProposalDoesNotSignTheDecision() {
        office.issue(DocumentKind.AWARD_PROPOSAL, round.toString());
        String writer = awardPreparers.of(round.toString()).stream()
                .filter(preparer -> preparer.step() == Preparer.Step.PROPOSED)
                .findFirst()
                .orElseThrow()
                .userId();
        assertThat(awardPreparers.problems(new Actor(writer, Set.of(), Set.of()), round.toString()))
                .isNotEmpty();
        decide(CHAIRMAN, "", "");
        DraftId draft = office.checkedDraft(DocumentKind.AWARD_DECISION, round.toString());
        preparers.note(office.nextSigner(draft), round, Preparer.Step.CHECKED);

        BusinessRuleViolation refused = catchThrowableOfType(BusinessRuleViolation.class, () -> office.sign(draft));

        assertThat(refused.has("AWARD_PREPARER_DECIDES")).isTrue();
    }

    private BusinessRuleViolation refusal(Actor actor) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> decide(actor, "", ""));
    }

    private void nominate(String unit, NominationEntry... rows) {
        nominations.submit(OFFICER, table(occasion, unit, rows));
        nominations.accept(OFFICER, occasion, unit);
    }

    private void check(Map<String, CheckVerdict> others) {
        rounds.recordEligibility(
                round,
                rounds.facts(round).stream()
                        .map(facts ->
                                eligibility(facts.nominationId(), Eligibility.Outcome.NEEDS_JUDGEMENT, Authority.WARD))
                        .toList());
        rounds.check(
                OFFICER,
                round,
                rounds.items(round).stream()
                        .map(item -> {
                            CheckVerdict wanted = others.getOrDefault(
                                    item.nomination().recipient().name(), new CheckVerdict(null, Choice.KEEP, "Đủ"));
                            return new CheckVerdict(item.nomination().id(), wanted.choice(), wanted.reason());
                        })
                        .toList());
    }

    private int decide(Actor actor, String refused, String reason) {
        List<AwardVerdict> verdicts = new ArrayList<>();
        rounds.snapshot(round)
                .orElseThrow()
                .items()
                .forEach(item -> verdicts.add(
                        item.recipient().name().equals(refused)
                                ? new AwardVerdict(item.nominationId(), AwardVerdict.Choice.REFUSE, reason)
                                : new AwardVerdict(item.nominationId(), AwardVerdict.Choice.GRANT, null)));
        return rounds.decide(actor, round, verdicts).granted();
    }

    private IssuedDocument slip(String unit) {
        DraftId draft =
                documents.draft(Actor.system(), DocumentKind.AWARD_RESULT_SLIP, new ResultKey(round, unit).subject());
        return documents.issued(documents.issue(draft));
    }

    private String text(IssuedDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.content(document.id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
