package vn.thidua.document.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.ComposingTestData;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;

class ConsistencyTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 22);
    private static final Facts NOTHING = Facts.nothingBut(TODAY);

    private final ComposingTestData data = new ComposingTestData();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CERTIFICATE")
    void whatIsComposedOfOneSnapshotAgreesWithItself(DocumentKind kind) {
        assertThat(Consistency.of(kind, composed(kind), NOTHING)).isEmpty();
    }

    @Test
    void aCountInAnArticleIsHeldAgainstTheListAndBothPlacesAreNamed() {
        assertThat(found(DocumentKind.AWARD_DECISION, "01 tập thể", "02 tập thể"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.here()).hasToString("“Điều 1: 02 tập thể”");
                    assertThat(finding.there()).hasToString("“Danh sách kèm theo: 01 dòng tập thể”");
                });
    }

    @Test
    void aCountInWordsIsReadAsWell() {
        assertThat(found(DocumentKind.AWARD_DECISION, "01 tập thể", "hai tập thể"))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_COUNT");
        assertThat(found(DocumentKind.AWARD_DECISION, "01 tập thể", "01 (hai) tập thể"))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_FIGURE_AND_WORDS");
        assertThat(found(DocumentKind.AWARD_DECISION, "01 tập thể", "01 (một) tập thể"))
                .isEmpty();
    }

    @Test
    void theConclusionOfTheMinutesCountsWhatWasPassed() {
        assertThat(found(
                        DocumentKind.COUNCIL_MINUTES,
                        "xem xét khen thưởng 01 tập thể",
                        "xem xét khen thưởng 03 tập thể"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.there().what()).isEqualTo("01 dòng tập thể"));
    }

    @Test
    void aRowThatIsLeftOutOfTheNumberingIsFound() {
        Composed decision = Broken.reworded(composed(DocumentKind.AWARD_DECISION), "Mạc Thúy Quỳnh", "Mạc Thúy Quỳnh");
        Annex list = decision.annexes().get(0);
        var table = (vn.thidua.paper.Table) list.body().get(0);
        Annex renumbered = Annex.list(list.title(), list.attachedTo(), List.of(table.row("3", "Hộ A", "", "", "")));

        assertThat(Consistency.of(
                        DocumentKind.AWARD_DECISION,
                        Broken.with(decision, decision.body(), List.of(renumbered), decision.addressees()),
                        NOTHING))
                .extracting(Finding::code)
                .contains("CONSISTENCY_ROW_ORDER", "CONSISTENCY_COUNT");
    }

    @Test
    void theTotalOfMoneyIsTheSumOfTheList() {
        assertThat(found(DocumentKind.AWARD_DECISION, "3.180.000", "3.810.000"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.here()).hasToString("“Điều 2: 3.810.000 đồng”");
                    assertThat(finding.there().what()).contains("3.180.000 đồng");
                });
        assertThat(found(
                        DocumentKind.AWARD_DECISION,
                        "3.180.000 đồng",
                        "3.180.000 đồng (Bằng chữ: Ba triệu một trăm tám mươi nghìn đồng)"))
                .isEmpty();
        assertThat(found(
                        DocumentKind.AWARD_DECISION,
                        "3.180.000 đồng",
                        "3.180.000 đồng (Bằng chữ: Ba triệu tám trăm mười nghìn đồng)"))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_FIGURE_AND_WORDS");
        assertThat(found(
                        DocumentKind.AWARD_DECISION,
                        "tổng số tiền thưởng là 3.180.000 đồng",
                        "tiền thưởng theo quy định"))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_MONEY_UNSAID");
    }

    @Test
    void articlesFollowEachOtherAndAreFoundByThoseWhoPointToThem() {
        assertThat(found(DocumentKind.AWARD_DECISION, "Điều 2.", "Điều 4."))
                .extracting(Finding::code)
                .contains("CONSISTENCY_ARTICLE_ORDER");
        assertThat(found(DocumentKind.AWARD_DECISION, "Như Điều 3", "Như Điều 5"))
                .extracting(Finding::code)
                .contains("CONSISTENCY_ARTICLE_MISSING");
        assertThat(found(DocumentKind.AWARD_DECISION, "kể từ ngày ký", "và mức tiền nêu tại Điều 7 kể từ ngày ký"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.here().what()).contains("tại Điều 7");
                    assertThat(finding.there().what()).isEqualTo("có Điều 1 đến Điều 3");
                });
        assertThat(found(
                        DocumentKind.AWARD_DECISION,
                        "kể từ ngày ký",
                        "theo Điều 54 Nghị định số 152/2025/NĐ-CP kể từ ngày ký"))
                .isEmpty();
    }

    @Test
    void aDayThatTheCalendarLacksAndAPeriodThatRunsBackwardsAreFound() {
        assertThat(found(DocumentKind.URGING, "12/12/2025", "31/11/2025"))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_DATE_IMPOSSIBLE");
        assertThat(found(
                        DocumentKind.PLAN,
                        "Từ ngày phát động đến hết tháng 12 năm 2025",
                        "Từ ngày 31/12/2025 đến hết ngày 12/9/2025"))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_PERIOD");
    }

    @Test
    @DisplayName("R-37: a deadline in the text that is not the campaign's is shown with it")
    void aDeadlineInTheTextIsTheCampaigns() {
        Facts facts = deadlines(LocalDate.of(2025, 9, 25), LocalDate.of(2025, 12, 10));
        Composed guidance = composed(DocumentKind.GUIDANCE);

        assertThat(Consistency.of(DocumentKind.GUIDANCE, guidance, facts)).isEmpty();
        assertThat(Consistency.of(
                        DocumentKind.GUIDANCE,
                        Broken.reworded(
                                guidance,
                                "trước ngày 25/9/2025 (chậm nhất 23 giờ 59 phút ngày 24/9/2025)",
                                "trước ngày 30/9/2025"),
                        facts))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isFalse();
                    assertThat(finding.here().what()).contains("30/9/2025");
                    assertThat(finding.there().what()).isEqualTo("trước ngày 25/9/2025");
                });
    }

    @Test
    void oneDocumentIsCitedWithOneDay() {
        assertThat(found(
                        DocumentKind.AWARD_DECISION,
                        "kể từ ngày ký",
                        "theo Biên bản số 01/BB-HĐTĐKT ngày 19 tháng 12 năm 2025"))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_CITED_DAY");
    }

    @Test
    void whatIsCitedForTheFirstTimeHasItsDay() {
        assertThat(
                        found(
                                DocumentKind.GUIDANCE,
                                "Mỗi đơn vị chọn chủ đề",
                                "Theo Chỉ thị số 41-CT/TW và Chỉ thị số 41-CT/TW ngày 26 tháng 12 năm 2024, mỗi đơn vị chọn chủ đề"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.isError()).isFalse());
    }

    @Test
    void ourOwnDocumentsAreCitedAsTheRegisterHasThem() {
        Facts facts = own("05/KH-UBND", LocalDate.of(2025, 9, 14));

        assertThat(Consistency.of(DocumentKind.URGING, composed(DocumentKind.URGING), facts))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.here().what()).contains("05/KH-UBND ngày 12/9/2025");
                    assertThat(finding.there()).hasToString("“Sổ đăng ký văn bản đi: 05/KH-UBND ngày 14/9/2025”");
                });
        assertThat(Consistency.of(
                        DocumentKind.PLAN, composed(DocumentKind.PLAN), own("232/KH-UBND", LocalDate.of(2025, 9, 1))))
                .as("the city's plan has a number of its own")
                .isEmpty();
    }

    @Test
    @DisplayName("R-26: of two annexes each has its numeral in the text, else a warning")
    void twoAnnexesThatNobodyMentions() {
        Composed report = composed(DocumentKind.CONSOLIDATED_REPORT);
        List<Annex> two = List.of(annex("Kết quả từng đơn vị"), annex("Điển hình"));

        assertThat(Consistency.of(
                        DocumentKind.CONSOLIDATED_REPORT,
                        Broken.with(report, report.body(), two, report.addressees()),
                        NOTHING))
                .allSatisfy(finding -> assertThat(finding.isError()).isFalse())
                .extracting(finding -> finding.here().where())
                .containsExactly("Phụ lục I", "Phụ lục II");
        List<Block> mentioning = new ArrayList<>(report.body());
        mentioning.add(Paragraph.of("Kết quả nêu tại Phụ lục I và Phụ lục II."));
        assertThat(Consistency.of(
                        DocumentKind.CONSOLIDATED_REPORT,
                        Broken.with(report, mentioning, two, report.addressees()),
                        NOTHING))
                .isEmpty();
    }

    @Test
    @DisplayName("R-26: what the text promises is attached")
    void aPromisedListThatIsMissing() {
        Composed decision = composed(DocumentKind.AWARD_DECISION);

        assertThat(Consistency.of(
                        DocumentKind.AWARD_DECISION,
                        Broken.with(decision, decision.body(), List.of(), decision.addressees()),
                        NOTHING))
                .extracting(Finding::code)
                .contains("CONSISTENCY_ANNEX_MISSING");
        assertThat(found(DocumentKind.CONSOLIDATED_REPORT, "nêu tại Phụ lục kèm theo", "nêu tại Phụ lục III kèm theo"))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_ANNEX_UNKNOWN");
    }

    @Test
    @DisplayName("R-49: who is in the decision was passed in the minutes, or the Chairman said why")
    void namesOfTheDecisionAreThoseOfTheMinutes() {
        Composed decision = composed(DocumentKind.AWARD_DECISION);
        Composed minutes = Broken.reworded(composed(DocumentKind.COUNCIL_MINUTES), "Mạc Thúy Quỳnh", "Mạc Thúy Quyên");
        Facts plain = council(minutes, Set.of(), Set.of("Vương Bá Lộc"), List.of());

        assertThat(Consistency.of(
                        DocumentKind.AWARD_DECISION,
                        decision,
                        council(composed(DocumentKind.COUNCIL_MINUTES), Set.of(), Set.of("Vương Bá Lộc"), List.of())))
                .isEmpty();
        assertThat(Consistency.of(DocumentKind.AWARD_DECISION, decision, plain))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_NAME_NOT_PASSED", "CONSISTENCY_NAME_LEFT_OUT");
        assertThat(Consistency.of(
                        DocumentKind.AWARD_DECISION,
                        decision,
                        council(
                                minutes,
                                Set.of("Mạc Thúy Quỳnh"),
                                Set.of("Vương Bá Lộc", "Mạc Thúy Quyên"),
                                List.of())))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.WARNING);
    }

    @Test
    @DisplayName("R-49: certificates are for those on the list")
    void certificatesAreForThoseOnTheList() {
        Facts facts = council(null, Set.of(), Set.of(), List.of("Tổ dân phố số 1", "Người lạ"));

        assertThat(Consistency.of(DocumentKind.AWARD_DECISION, composed(DocumentKind.AWARD_DECISION), facts))
                .singleElement()
                .satisfies(finding -> assertThat(finding.here()).hasToString("“Giấy khen: Người lạ”"));
    }

    @Test
    @DisplayName("R-11: the Chairman's own decision is not signed TM.")
    void whoSignsFitsWhoseActItIs() {
        assertThat(signed(DocumentKind.AWARD_DECISION, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"))
                .isNotEmpty();
        assertThat(signed(DocumentKind.AWARD_DECISION, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
                .isEmpty();
        assertThat(signed(DocumentKind.URGING, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"))
                .isNotEmpty();
        assertThat(signed(DocumentKind.PLAN, "CHỦ TỊCH")).isNotEmpty();
        assertThat(signed(DocumentKind.PLAN, "TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG")).isEmpty();
    }

    @Test
    @DisplayName("R-10: Như trên with addressees, Như Điều … with a decision, Kính gửi with what goes up")
    void addresseesAndRecipientsBelongTogether() {
        Composed letter = composed(DocumentKind.CITY_SUBMISSION);
        assertThat(Consistency.of(
                        DocumentKind.CITY_SUBMISSION,
                        Broken.with(letter, letter.body(), letter.annexes(), List.of()),
                        NOTHING))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_ADDRESSEE_MISSING", "CONSISTENCY_AS_ABOVE");
        assertThat(found(DocumentKind.CITY_SUBMISSION, "Như trên", "Các đơn vị"))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_AS_ABOVE_FIRST");
        assertThat(found(DocumentKind.AWARD_DECISION, "Như Điều 3", "Như Điều 2"))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_AS_ARTICLE");
    }

    @Test
    void theTitleNamesWhatIsAwarded() {
        Composed decision = composed(DocumentKind.AWARD_DECISION);
        assertThat(Consistency.of(
                        DocumentKind.AWARD_DECISION,
                        Broken.reworded(decision, "Tặng Giấy khen cho", "Tặng Bằng khen cho"),
                        NOTHING))
                .extracting(Finding::code)
                .containsExactly("CONSISTENCY_TITLE_AWARD");
    }

    private List<Finding> signed(DocumentKind kind, String... lines) {
        Facts facts =
                new Facts(TODAY, Map.of(), List.of(), null, Set.of(), Set.of(), List.of(), List.of(List.of(lines)));
        return Consistency.of(kind, composed(kind), facts);
    }

    private List<Finding> found(DocumentKind kind, String from, String to) {
        Composed whole = composed(kind);
        Composed broken = Broken.reworded(whole, from, to);
        assertThat(broken).as("the words to break are there: " + from).isNotEqualTo(whole);
        return Consistency.of(kind, broken, NOTHING);
    }

    private Composed composed(DocumentKind kind) {
        return data.composers().compose(kind, data.snapshot(kind));
    }

    private static Annex annex(String title) {
        return Annex.appendix(title, null, List.of(Paragraph.of("Nội dung.")));
    }

    private static Facts deadlines(LocalDate launch, LocalDate report) {
        return new Facts(
                TODAY,
                Map.of(),
                List.of(
                        new Facts.Deadline(Facts.Duty.LAUNCH, launch, "trước ngày 25/9/2025"),
                        new Facts.Deadline(Facts.Duty.REPORT, report, "trước ngày 10 tháng 12 năm 2025")),
                null,
                Set.of(),
                Set.of(),
                List.of(),
                List.of());
    }

    private static Facts own(String code, LocalDate day) {
        return new Facts(TODAY, Map.of(code, List.of(day)), List.of(), null, Set.of(), Set.of(), List.of(), List.of());
    }

    private static Facts council(
            @Nullable Composed minutes, Set<String> otherwise, Set<String> leftOut, List<String> certificates) {
        return new Facts(TODAY, Map.of(), List.of(), minutes, otherwise, leftOut, certificates, List.of());
    }
}
