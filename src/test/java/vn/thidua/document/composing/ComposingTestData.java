package vn.thidua.document.composing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AchievementType;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.AwardType;
import vn.thidua.award.BallotResult;
import vn.thidua.award.CheckVerdict;
import vn.thidua.award.NominationId;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.award.cancellation.Ground;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.plan.Paragraph;
import vn.thidua.campaign.plan.Section;
import vn.thidua.council.CouncilSessions;
import vn.thidua.document.CorrectionItem;
import vn.thidua.document.CorrectionWay;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.wording.ShippedOnly;
import vn.thidua.document.wording.Wordings;
import vn.thidua.organisation.Gender;
import vn.thidua.organisation.Organisation;
import vn.thidua.payment.Payouts;
import vn.thidua.report.SupportActivities;
import vn.thidua.report.UnitLaunches;
import vn.thidua.report.UnitReports;
import vn.thidua.report.WardResults;
import vn.thidua.rulebook.LegalBases;
import vn.thidua.rulebook.LegalBasis;

/** One snapshot of each kind of document, and the composers with nothing behind them. */
public final class ComposingTestData {

    public static final WardFacts WARD =
            new WardFacts("phường Thạch Khôi", "Thạch Khôi", "thành phố Hải Phòng", "Phòng Văn hóa - Xã hội", "VHXH");

    private static final CampaignFacts CAMPAIGN = new CampaignFacts(
            "6f0f3a52-8f4e-4d6f-9f65-0d6f2f6f0a01",
            "Thi đua chào mừng đại hội năm 2025",
            "Kế hoạch số 05/KH-UBND ngày 12/9/2025",
            LocalDate.of(2025, 12, 31));

    private final Map<DocumentKind, Composer<?>> composers = new EnumMap<>(DocumentKind.class);
    private final Composers all;
    private final Wordings wordings = ShippedOnly.wordings();
    private final AwardPapers awardPapers;

    public ComposingTestData() {
        WardDirectory directory = directory();
        CampaignReader reader = mock(CampaignReader.class);
        Campaigns campaigns = mock(Campaigns.class);
        SlipReader slips = mock(SlipReader.class);
        awardPapers = new AwardPapers(mock(AwardRounds.class), (kind, subject) -> Optional.empty());
        List<Composer<?>> made = List.of(
                new PlanComposer(campaigns),
                new GuidanceComposer(campaigns, reader),
                new UrgingComposer(campaigns, mock(UnitLaunches.class), mock(UnitReports.class), reader, directory),
                new ExtensionNoticeComposer(campaigns, reader),
                new CancellationNoticeComposer(campaigns, reader),
                new ReportReceiptComposer(slips),
                new ReportReturnComposer(slips),
                new ConsolidatedReportComposer(campaigns, mock(WardResults.class), reader),
                new CouncilInvitationComposer(mock(CouncilSessions.class), mock(AwardRounds.class)),
                new CouncilMinutesComposer(awardPapers),
                new AwardProposalComposer(awardPapers),
                new AwardDecisionComposer(awardPapers),
                new AwardResultComposer(mock(AwardResultReader.class)),
                new CitySubmissionComposer(awardPapers),
                new AwardCancellationComposer(mock(Cancellations.class), mock(AwardHistory.class)),
                new HandoverRecordComposer(mock(Payouts.class), mock(Organisation.class), awardPapers),
                new SummaryReportComposer(
                        campaigns,
                        mock(WardResults.class),
                        mock(SupportActivities.class),
                        mock(AwardRounds.class),
                        (kind, subject) -> Optional.empty(),
                        reader),
                new RectificationComposer.OfCommittee(subject -> Optional.empty()),
                new RectificationComposer.OfOffice(subject -> Optional.empty()));
        made.forEach(composer -> composers.put(composer.kind(), composer));
        all = new Composers(made, wordings, directory, legalBases(), subject -> Optional.empty());
    }

    public Composers composers() {
        return all;
    }

    public String snapshot(DocumentKind kind) {
        return snapshot(composer(kind), Map.of());
    }

    public String snapshot(DocumentKind kind, Map<String, String> passages) {
        return snapshot(composer(kind), passages);
    }

    public List<GrantedAward> certificates() {
        return new CertificateTexts(wordings, awardPapers).of(snapshot(DocumentKind.AWARD_DECISION));
    }

    /** A paper of a round that went to the Chairman without a session of the council. */
    @SuppressWarnings("unchecked")
    public String simplified(DocumentKind kind) {
        return all.snapshot((Composer<AwardPaper>) composer(kind), withoutCouncil(awardPaper()), Map.of());
    }

    /** A decision of an occasion whose list takes these awards in turn. */
    @SuppressWarnings("unchecked")
    public String decision(Occasion.Kind occasion, String... awards) {
        AwardPaper paper = awardPaper();
        AwardSnapshot round = paper.round();
        AwardSnapshot named = new AwardSnapshot(
                round.roundId(),
                1,
                round.subject(),
                new Occasion(occasion, "2025"),
                AchievementType.MERIT,
                "phong trào thi đua năm 2025",
                round.basis(),
                round.from(),
                round.to(),
                round.session(),
                round.items().stream().map(item -> named(item, awards)).toList(),
                List.of(),
                round.decision());
        return all.snapshot(
                (Composer<AwardPaper>) composer(DocumentKind.AWARD_DECISION),
                new AwardPaper(named, paper.minutes(), paper.proposal(), paper.decision()),
                Map.of());
    }

    private static AwardSnapshot.Item named(AwardSnapshot.Item item, String... awards) {
        return new AwardSnapshot.Item(
                item.number(),
                item.nominationId(),
                item.unitCode(),
                item.unitName(),
                item.recipient(),
                item.awardCode(),
                awards[item.number() % awards.length],
                item.achievement(),
                item.authority(),
                item.authorityBasis(),
                false,
                item.vote(),
                unformed(item.outcome()));
    }

    /** As in a snapshot that tells the form of an award by its name. */
    private static AwardSnapshot.@Nullable Outcome unformed(AwardSnapshot.@Nullable Outcome outcome) {
        return outcome == null
                ? null
                : new AwardSnapshot.Outcome(
                        outcome.choice(),
                        outcome.reason(),
                        outcome.againstCouncil(),
                        outcome.money(),
                        outcome.moneyExplained(),
                        outcome.goldenBook(),
                        outcome.certificate(),
                        null);
    }

    private static AwardPaper withoutCouncil(AwardPaper paper) {
        AwardSnapshot round = paper.round();
        return new AwardPaper(
                new AwardSnapshot(
                        round.roundId(),
                        1,
                        round.subject(),
                        new Occasion(Occasion.Kind.SUDDEN_ACHIEVEMENT, "chay-to-4"),
                        AchievementType.SUDDEN,
                        "việc cứu người, cứu tài sản trong vụ cháy ngày 03/12/2025",
                        "Báo cáo số 45/BC-CAP ngày 04/12/2025 của Công an phường",
                        LocalDate.of(2025, 12, 3),
                        LocalDate.of(2025, 12, 3),
                        null,
                        round.items().stream()
                                .map(ComposingTestData::withoutVote)
                                .toList(),
                        List.of(),
                        round.decision()),
                "",
                paper.proposal(),
                paper.decision());
    }

    private static AwardSnapshot.Item withoutVote(AwardSnapshot.Item item) {
        return new AwardSnapshot.Item(
                item.number(),
                item.nominationId(),
                item.unitCode(),
                item.unitName(),
                item.recipient(),
                item.awardCode(),
                item.awardName(),
                item.achievement(),
                item.authority(),
                item.authorityBasis(),
                false,
                null,
                item.outcome());
    }

    @SuppressWarnings("unchecked")
    private <D> String snapshot(Composer<D> composer, Map<String, String> passages) {
        return all.snapshot(composer, (D) data(composer.kind()), passages);
    }

    Composer<?> composer(DocumentKind kind) {
        Composer<?> composer = composers.get(kind);
        if (composer == null) {
            throw new IllegalArgumentException("No composer: " + kind);
        }
        return composer;
    }

    @SuppressWarnings("unchecked")
    <D> Map<String, String> words(Composer<D> composer) {
        return composer.words((D) data(composer.kind()));
    }

    @SuppressWarnings("unchecked")
    <D> Set<String> audiences(Composer<D> composer) {
        return composer.audiences((D) data(composer.kind())).keySet();
    }

    Wordings wordings() {
        return wordings;
    }

    static Object data(DocumentKind kind) {
        return switch (kind) {
            case PLAN -> plan();
            case RECTIFICATION, OFFICE_RECTIFICATION -> rectification();
            case GUIDANCE -> guidance();
            case URGING -> urging();
            case EXTENSION_NOTICE ->
                new ExtensionNoticeComposer.Data(
                        CAMPAIGN,
                        DeadlineKind.REPORT.label(),
                        "trước ngày",
                        "10/12/2025",
                        "20/12/2025",
                        "nhiều tổ dân phố phải tập trung khắc phục hậu quả mưa bão",
                        List.of("tdp-01"));
            case CANCELLATION_NOTICE ->
                new CancellationNoticeComposer.Data(
                        CAMPAIGN, "thành phố điều chỉnh kế hoạch thi đua năm 2025", List.of("tdp-01"));
            case REPORT_RECEIPT -> slip(List.of());
            case REPORT_RETURN ->
                slip(List.of(
                        new SlipData.Point(
                                "Chỉ tiêu: Tỷ lệ dân số tham gia bảo hiểm y tế",
                                "Số liệu chưa khớp với bảng kê kèm theo"),
                        new SlipData.Point("Minh chứng", "Ảnh thứ hai không mở được, đề nghị gửi lại")));
            case AWARD_CANCELLATION -> cancellation();
            case CONSOLIDATED_REPORT -> consolidated();
            case HANDOVER_RECORD -> handover();
            case SUMMARY_REPORT -> summary();
            case AWARD_RESULT_SLIP -> awardResult();
            case COUNCIL_INVITATION -> invitation();
            case COUNCIL_MINUTES, AWARD_PROPOSAL, AWARD_DECISION, CITY_SUBMISSION, CERTIFICATE -> awardPaper();
        };
    }

    private static CouncilInvitationComposer.Data invitation() {
        CouncilInvitationComposer.Member chair =
                new CouncilInvitationComposer.Member("chu-tich", "Khúc Đình Ngạn", "", "Chủ tịch Hội đồng");
        CouncilInvitationComposer.Member secretary =
                new CouncilInvitationComposer.Member("thu-ky", "Tạ Minh Nguyệt", "", "Ủy viên, Thư ký Hội đồng");
        CouncilInvitationComposer.Member member =
                new CouncilInvitationComposer.Member("uy-vien", "Hứa Quang Vinh", "Trưởng Công an phường", "Ủy viên");
        return new CouncilInvitationComposer.Data(
                "6f0f3a52-8f4e-4d6f-9f65-0d6f2f6f0a01",
                1,
                "phong trào “Thi đua chào mừng đại hội năm 2025”",
                Instant.parse("2025-12-26T01:00:00Z"),
                "Phòng họp số 2, trụ sở Ủy ban nhân dân phường",
                chair,
                secretary,
                "Xét khen thưởng phong trào “Thi đua chào mừng đại hội năm 2025”",
                List.of(chair, secretary, member),
                List.of(
                        new CouncilInvitationComposer.Item(
                                "Giấy khen của Chủ tịch Ủy ban nhân dân phường", "tập thể", 3),
                        new CouncilInvitationComposer.Item("Chiến sĩ thi đua cơ sở", "cá nhân", 12)));
    }

    private static AwardCancellationComposer.Data cancellation() {
        return new AwardCancellationComposer.Data(
                RecipientKind.INDIVIDUAL,
                "bà Nguyễn Thị Mẫu (Giáo viên, Trường Tiểu học Thạch Khôi)",
                "Giấy khen của Chủ tịch UBND phường",
                "truong-th",
                "Trường Tiểu học Thạch Khôi",
                "phong trào “Thi đua chào mừng đại hội năm 2025”",
                "120/QĐ-UBND",
                LocalDate.of(2025, 12, 22),
                "07/2025",
                Ground.FALSE_DECLARATION,
                "báo cáo thành tích nêu vận động 20 hộ dân hiến đất, kết quả xác minh chỉ có 02 hộ",
                "Kết luận số 12/KL-UBND ngày 05/01/2026 của Chủ tịch Ủy ban nhân dân phường Thạch Khôi",
                710_000);
    }

    private static HandoverPaper handover() {
        return new HandoverPaper(
                "Quyết định số 12/QĐ-UBND ngày 22/12/2025",
                "phong trào “Thi đua chào mừng đại hội năm 2025”",
                LocalDate.of(2025, 12, 24),
                "Hội trường Ủy ban nhân dân phường",
                "Bùi Thị Hải Yên, Chuyên viên phòng Văn hóa - Xã hội",
                List.of(
                        new HandoverPaper.Row(
                                "Tổ dân phố số 1",
                                "Tổ dân phố số 1",
                                "tdp-01",
                                "Giấy khen",
                                1_410_000,
                                "CASH",
                                "Lê Thị Thắm, Tổ trưởng"),
                        new HandoverPaper.Row(
                                "Đoàn Khắc Tuệ", "Tổ dân phố số 1", "tdp-01", "Giấy khen", 710_000, "TRANSFER", ""),
                        new HandoverPaper.Row(
                                "Hộ ông Kiều Văn Nhâm",
                                "Tổ dân phố số 5",
                                "tdp-05",
                                "Giấy khen",
                                1_060_000,
                                "CASH",
                                "Kiều Văn Nhâm")));
    }

    private static PlanComposer.Data plan() {
        Section purpose = new Section(
                "Mục đích",
                Set.of(),
                List.of(
                        Paragraph.lettered("Động viên cán bộ và Nhân dân hoàn thành các chỉ tiêu năm 2025.", List.of()),
                        Paragraph.lettered(
                                "Tìm ra và nhân rộng điển hình:",
                                List.of(
                                        Paragraph.dash("trong cơ quan, đơn vị;"),
                                        Paragraph.dash("trong khu dân cư.")))),
                List.of());
        Section office = new Section(
                "Phòng Văn hóa - Xã hội",
                Set.of(),
                List.of(Paragraph.plain("Hướng dẫn, theo dõi, đôn đốc các đơn vị.")),
                List.of());
        return new PlanComposer.Data(
                "Phát động đợt thi đua hoàn thành thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2025",
                List.of("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
                "Triển khai Kế hoạch số 232/KH-UBND ngày 09/9/2025 của Ủy ban nhân dân thành phố Hải Phòng, Ủy ban nhân"
                        + " dân phường Thạch Khôi ban hành kế hoạch với các nội dung sau:",
                List.of(
                        new Section("Mục đích, yêu cầu", Set.of(), List.of(), List.of(purpose)),
                        new Section(
                                "Thời gian thực hiện",
                                Set.of(),
                                List.of(Paragraph.plain("Từ ngày phát động đến hết tháng 12 năm 2025.")),
                                List.of()),
                        new Section("Tổ chức thực hiện", Set.of(), List.of(), List.of(office))),
                "Trên đây là Kế hoạch phát động đợt thi đua năm 2025 của phường Thạch Khôi.",
                List.of(new Recipient("Các tổ dân phố", "SYSTEM", 1, List.of("tdp-01"), List.of(), List.of())));
    }

    private static GuidanceComposer.Data guidance() {
        return new GuidanceComposer.Data(
                CAMPAIGN,
                "trước ngày 25/9/2025 (chậm nhất 23 giờ 59 phút ngày 24/9/2025)",
                List.of("trước ngày 10 tháng 12 năm 2025 (chậm nhất 23 giờ 59 phút ngày 09/12/2025)"),
                "",
                List.of(
                        new GuidanceComposer.TargetRow(
                                "Gia đình văn hóa",
                                "trên 95%",
                                "Số gia đình đạt tiêu chuẩn; Tổng số gia đình",
                                "Cộng tử số, cộng mẫu số rồi tính tỷ lệ"),
                        new GuidanceComposer.TargetRow(
                                "Thu ngân sách nhà nước",
                                "Hoàn thành kế hoạch giao",
                                "Số thu (triệu đồng); Kế hoạch giao (triệu đồng)",
                                "Lấy số của đơn vị được giao báo cáo chung")),
                List.of("tdp-01"));
    }

    private static UrgingComposer.Data urging() {
        return new UrgingComposer.Data(
                CAMPAIGN,
                DeadlineKind.REPORT,
                "trước ngày 10 tháng 12 năm 2025",
                "23 giờ 59 phút ngày 09/12/2025",
                "12/12/2025",
                List.of(
                        new UrgingComposer.Missing("tdp-05", "Tổ dân phố số 5"),
                        new UrgingComposer.Missing("tram-y-te", "Trạm Y tế Thạch Khôi")));
    }

    private static SlipData slip(List<SlipData.Point> points) {
        return new SlipData(
                CAMPAIGN,
                "tdp-01",
                "Tổ dân phố số 1",
                2,
                false,
                false,
                true,
                Instant.parse("2025-12-04T02:10:00Z"),
                "Đề nghị theo dõi tiếp số người tham gia bảo hiểm y tế",
                List.of(
                        new SlipData.FigureRow("Gia đình văn hóa", "trên 95%", "97,45% (268/275)", "thực hiện", true),
                        new SlipData.FigureRow(
                                "Tham gia bảo hiểm y tế", "95%", "96,24% (948/985)", "ước thực hiện", true)),
                points,
                "cv-van-hoa",
                "Phùng Thị Khánh Vân",
                Instant.parse("2025-12-05T03:00:00Z"));
    }

    private static List<ResultRows.Row> rows() {
        return List.of(
                new ResultRows.Row("Gia đình văn hóa", "trên 95%", "97,45% (268/275)", "thực hiện", "Đạt"),
                new ResultRows.Row("Hộ nghèo, cận nghèo", "dưới 1%", "1,04% (46/4.423)", "ước thực hiện", "Chưa đạt"));
    }

    private static ConsolidatedReportComposer.Data consolidated() {
        return new ConsolidatedReportComposer.Data(
                CAMPAIGN,
                "",
                rows(),
                List.of(
                        new ConsolidatedReportComposer.UnitRow(
                                "Tổ dân phố số 1", "Đúng hạn", "Đúng hạn", "5/5", "Hoàn thành xuất sắc"),
                        new ConsolidatedReportComposer.UnitRow("Tổ dân phố số 5", "Chậm", "Chưa có", "0/5", "")),
                List.of(new ConsolidatedReportComposer.Person(
                        "Tổ dân phố số 1", "Đoàn Khắc Tuệ", "tự nguyện hiến đất mở rộng ngõ.")),
                1,
                0,
                1,
                "Phong trào được hưởng ứng rộng khắp.\nSố liệu cơ bản khớp giữa các đơn vị.");
    }

    private static SummaryReportComposer.Data summary() {
        return new SummaryReportComposer.Data(
                CAMPAIGN,
                "Kế hoạch số 232/KH-UBND ngày 09/9/2025 của Ủy ban nhân dân thành phố Hải Phòng",
                41,
                38,
                2,
                1,
                rows(),
                12,
                6,
                List.of("Đoàn Khắc Tuệ (Tổ dân phố số 1)"),
                new AwardSnapshot.Count(1, 1, 1),
                1,
                "Quyết định số 07/QĐ-UBND ngày 22/12/2025");
    }

    private static AwardPaper awardPaper() {
        AwardRoundId id = AwardRoundId.of("0b54bb5e-7a57-45de-9d2c-6b9f53ad1a11");
        List<AwardSnapshot.Item> items = new ArrayList<>();
        items.add(item(1, RecipientKind.COLLECTIVE, "Tổ dân phố số 1", "", "Tổ dân phố số 1", 1_410_000, true));
        items.add(item(
                2,
                RecipientKind.INDIVIDUAL,
                "Mạc Thúy Quỳnh",
                "Giáo viên",
                "Trường Tiểu học Thạch Khôi",
                710_000,
                true));
        items.add(item(3, RecipientKind.INDIVIDUAL, "Vương Bá Lộc", "Tổ trưởng", "Tổ dân phố số 4", 0, false));
        items.add(item(4, RecipientKind.HOUSEHOLD, "Hộ ông Đoàn Khắc Tuệ", "", "Tổ dân phố số 1", 1_060_000, true));
        AwardSnapshot snapshot = new AwardSnapshot(
                id,
                1,
                id.toString(),
                Occasion.campaign(CAMPAIGN.id()),
                AchievementType.THEMATIC,
                "phong trào “Thi đua chào mừng đại hội năm 2025”",
                "Kế hoạch số 05/KH-UBND ngày 12/9/2025 của Ủy ban nhân dân phường Thạch Khôi",
                LocalDate.of(2025, 9, 12),
                LocalDate.of(2025, 12, 31),
                session(),
                items,
                List.of(new AwardSnapshot.LeftOut(
                        "Tổ dân phố số 9",
                        new vn.thidua.award.Recipient(
                                RecipientKind.INDIVIDUAL, "Ninh Công Đắc", Gender.MALE, 1980, "Tổ phó", ""),
                        "Giấy khen",
                        CheckVerdict.Choice.HOLD,
                        "đang xác minh đơn phản ánh")),
                new AwardSnapshot.Decision(
                        "chu-tich", Instant.parse("2025-12-22T03:00:00Z"), LocalDate.of(2025, 12, 22), 3_180_000));
        return new AwardPaper(
                snapshot,
                "Biên bản số 01/BB-HĐTĐKT ngày 18 tháng 12 năm 2025",
                "Tờ trình số 03/TTr-VHXH ngày 19 tháng 12 năm 2025",
                "Quyết định số 07/QĐ-UBND ngày 22 tháng 12 năm 2025");
    }

    private static AwardResultData awardResult() {
        return new AwardResultData(
                "phong trào “Thi đua chào mừng đại hội năm 2025”",
                "Kế hoạch số 05/KH-UBND ngày 12/9/2025 của Ủy ban nhân dân phường Thạch Khôi",
                "tdp-01",
                "Tổ dân phố số 1",
                List.of(
                        new AwardResultData.Row(
                                "Tổ dân phố số 1",
                                "Giấy khen",
                                "Khen thưởng",
                                "Quyết định số 07/QĐ-UBND ngày 22/12/2025"),
                        new AwardResultData.Row(
                                "Vương Bá Lộc",
                                "Giấy khen",
                                "Không khen thưởng",
                                "Thành tích chưa nổi bật so với các trường hợp cùng đề nghị"),
                        new AwardResultData.Row(
                                "Ninh Công Đắc", "Giấy khen", "Tạm dừng", "Đang xác minh đơn phản ánh")),
                new AwardResultData.Officer(
                        "cv-van-hoa", "Phùng Thị Khánh Vân", Instant.parse("2025-12-16T03:00:00Z")));
    }

    private static BallotResult.Session session() {
        BallotResult.Attendee chair = attendee("chu-tich", "Khúc Đình Ngạn", "Chủ tịch Hội đồng");
        BallotResult.Attendee secretary = attendee("thu-ky", "Tạ Minh Nguyệt", "Ủy viên, Thư ký Hội đồng");
        return new BallotResult.Session(
                "session",
                Instant.parse("2025-12-18T01:00:00Z"),
                Instant.parse("2025-12-18T03:30:00Z"),
                "Phòng họp số 2, trụ sở Ủy ban nhân dân phường",
                chair,
                secretary,
                List.of(
                        chair,
                        secretary,
                        new BallotResult.Attendee(
                                "uy-vien",
                                "Hứa Quang Vinh",
                                "Trưởng Công an phường",
                                "Ủy viên",
                                BallotResult.Presence.ABSENT,
                                "đi công tác")),
                3,
                2,
                0,
                2,
                "Xét khen thưởng phong trào thi đua năm 2025");
    }

    private static BallotResult.Attendee attendee(String user, String name, String role) {
        return new BallotResult.Attendee(user, name, "", role, BallotResult.Presence.PRESENT, null);
    }

    private static AwardSnapshot.Item item(
            int number, RecipientKind kind, String name, String position, String unit, long money, boolean granted) {
        NominationId id = NominationId.of(new UUID(7, number).toString());
        boolean person = kind == RecipientKind.INDIVIDUAL;
        return new AwardSnapshot.Item(
                number,
                id,
                "tdp-01",
                unit,
                new vn.thidua.award.Recipient(
                        kind, name, person ? Gender.FEMALE : null, person ? 1985 : null, position, ""),
                granted ? "GIAY_KHEN" : "BANG_KHEN_TP",
                granted ? "Giấy khen" : "Bằng khen của Chủ tịch Ủy ban nhân dân thành phố",
                "đã có thành tích xuất sắc trong phong trào vệ sinh môi trường, chỉnh trang đường ngõ năm 2025",
                granted ? Authority.WARD : Authority.UPWARD,
                "Nghị định số 129/2025/NĐ-CP",
                false,
                new BallotResult.ItemVote(id, 2, 0, 0, 0, 1, 3, "66,67%", "trên 1/2", false, true, List.of()),
                new AwardSnapshot.Outcome(
                        granted ? AwardSnapshot.Outcome.Choice.GRANTED : AwardSnapshot.Outcome.Choice.FORWARDED,
                        null,
                        false,
                        money,
                        null,
                        granted ? new AwardSnapshot.GoldenBookNumber(2025, number) : null,
                        granted ? number : null,
                        granted ? AwardType.Form.REWARD : null));
    }

    private static WardDirectory directory() {
        WardDirectory directory = mock(WardDirectory.class);
        given(directory.facts()).willReturn(WARD);
        given(directory.today()).willReturn(LocalDate.of(2025, 12, 22));
        given(directory.unitsOfKind(anyString())).willReturn(List.of("vhxh"));
        given(directory.outside(anyString()))
                .willReturn(new Recipient.Outside("UBND thành phố Hải Phòng", "a@b.example"));
        return directory;
    }

    private static LegalBases legalBases() {
        LegalBases bases = mock(LegalBases.class);
        given(bases.find(any())).willAnswer(call -> Optional.of(basis(call.getArgument(0))));
        return bases;
    }

    private static LegalBasis basis(String code) {
        boolean law = code.startsWith("luat");
        return new LegalBasis(
                code,
                law ? LegalBasis.Kind.LAW : LegalBasis.Kind.DECREE,
                law ? "06/2022/QH15" : "152/2025/NĐ-CP",
                law ? "Quốc hội" : "Chính phủ",
                LocalDate.of(2025, 6, 14),
                law ? "Thi đua, khen thưởng" : "quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
                LocalDate.of(2025, 7, 1),
                null,
                null);
    }

    private static RectificationComposer.Data rectification() {
        return new RectificationComposer.Data(
                new Corrected(
                        CorrectionWay.RECTIFY,
                        "Kế hoạch số 05/KH-UBND ngày 12/9/2025",
                        "Kế hoạch",
                        List.of(
                                new CorrectionItem("Mục II, trang 2", "2026", "2025"),
                                new CorrectionItem("Nơi nhận", "", "Trạm Y tế phường"))),
                "phát động phong trào thi đua",
                "sơ suất khi trình bày",
                List.of(new Recipient(
                        "Các tổ dân phố", WardDirectory.SYSTEM, 1, List.of("tdp-01"), List.of(), List.of())));
    }
}
