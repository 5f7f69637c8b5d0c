package vn.thidua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Papers of an invented campaign; every person is invented. */
public final class PaperTestData {

    public static final LocalDate DAY = LocalDate.of(2025, 9, 15);

    private static final PdfRenderer RENDERER = new PdfRenderer(new FontRegistry(""));
    private static final CertificateRenderer CERTIFICATES = new CertificateRenderer(new FontRegistry(""));

    private PaperTestData() {}

    public static byte[] rendered(OfficialDocument document) {
        return render(document).bytes();
    }

    public static RenderedPdf render(OfficialDocument document) {
        return RENDERER.render(document);
    }

    public static byte[] rendered(CertificateSheet sheet, Certificate... certificates) {
        return render(sheet, certificates).bytes();
    }

    public static RenderedPdf render(CertificateSheet sheet, Certificate... certificates) {
        return CERTIFICATES.render(identity("giay-khen"), List.of(certificates), sheet);
    }

    public static PaperIdentity identity(String id) {
        return new PaperIdentity(id, Instant.parse("2025-09-15T01:30:00Z"), "Ủy ban nhân dân phường Thạch Khôi");
    }

    public static Letterhead ward() {
        return Letterhead.of("ỦY BAN NHÂN DÂN", "PHƯỜNG THẠCH KHÔI");
    }

    public static Letterhead cultureOffice() {
        return Letterhead.of("PHÒNG VĂN HÓA - XÃ HỘI").under("UBND PHƯỜNG THẠCH KHÔI");
    }

    public static Signature chairman() {
        return new Signature(SigningAuthority.head("Chủ tịch").onBehalfOf("Ủy ban nhân dân"), "Phạm Đình Khải");
    }

    public static Signature deputy() {
        return new Signature(
                SigningAuthority.instead(SigningAuthority.Mandate.DEPUTY, "Chủ tịch", "Phó Chủ tịch"),
                "Ngô Thị Hồng Lam");
    }

    public static Ending signed(String... recipients) {
        return new Ending.Signed(Ending.Recipients.of("VT, VHXH", recipients), chairman());
    }

    /** A plan with one paragraph; tests add what they look at. */
    public static OfficialDocumentBuilder aPlan() {
        return OfficialDocument.builder(
                        identity("ke-hoach"), ward(), new Title.Named("Kế hoạch", "Phát động đợt thi đua năm 2025"))
                .number(new NumberLine(5, "KH-UBND"))
                .placeAndDate(PlaceAndDate.on("Thạch Khôi", DAY));
    }

    public static OfficialDocumentBuilder aLetter() {
        return OfficialDocument.builder(
                        identity("cong-van"),
                        ward(),
                        new Title.Correspondence("hướng dẫn tổ chức đợt thi đua hoàn thành nhiệm vụ phát triển"
                                + " kinh tế - xã hội năm 2025"))
                .number(new NumberLine(12, "UBND-VHXH"))
                .placeAndDate(PlaceAndDate.on("Thạch Khôi", DAY));
    }

    /** About five pages with every kind of block. */
    public static OfficialDocument aLongPlan() {
        OfficialDocumentBuilder plan = OfficialDocument.builder(
                        identity("ke-hoach-dai"),
                        ward(),
                        new Title.Named(
                                "Kế hoạch",
                                "Phát động đợt thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội, bảo đảm"
                                        + " quốc phòng - an ninh năm 2025, lập thành tích chào mừng Đại hội thi đua yêu"
                                        + " nước các cấp"))
                .number(new NumberLine(5, "KH-UBND"))
                .placeAndDate(PlaceAndDate.on("Thạch Khôi", DAY))
                .paragraph("Thực hiện Kế hoạch số 232/KH-UBND ngày 09/9/2025 của Ủy ban nhân dân thành phố Hải Phòng về"
                        + " phát động đợt thi đua năm 2025, Ủy ban nhân dân phường Thạch Khôi xây dựng kế hoạch phát"
                        + " động phong trào thi đua trên địa bàn phường như sau:")
                .add(Heading.roman(1, "Mục đích, yêu cầu"), Heading.arabic(1, "Mục đích"))
                .add(PointList.of(
                        "Khơi dậy tinh thần tự lực, tự cường và lao động sáng tạo của cán bộ, công chức, viên chức và"
                                + " các tầng lớp Nhân dân; phát huy sức mạnh tổng hợp của cả hệ thống chính trị để"
                                + " hoàn thành các chỉ tiêu, nhiệm vụ được giao trong năm 2025.",
                        "Kịp thời phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến, mô hình mới, cách làm hay trên"
                                + " các lĩnh vực."))
                .add(Heading.arabic(2, "Yêu cầu"))
                .add(PointList.of(
                        "Đợt thi đua được tổ chức đồng bộ, thiết thực, có trọng tâm, trọng điểm, tránh phô trương,"
                                + " hình thức.",
                        "Khen thưởng đúng đối tượng, đúng thành tích, công khai, khách quan; quan tâm tập thể nhỏ và"
                                + " người lao động trực tiếp."))
                .add(Heading.roman(2, "Nội dung, mục tiêu, chỉ tiêu, nhiệm vụ và giải pháp tổ chức đợt thi đua"));
        addTargets(plan);
        addOrganisation(plan);
        return plan.endedBy(signed(
                "UBND thành phố Hải Phòng",
                "Sở Nội vụ thành phố Hải Phòng",
                "Thường trực Đảng ủy, HĐND phường",
                "Chủ tịch, các PCT UBND phường",
                "Ủy ban MTTQ Việt Nam phường và các tổ chức chính trị - xã hội",
                "Các cơ quan, đơn vị, đoàn thể phường",
                "Các trường học, trạm y tế",
                "Các tổ dân phố"));
    }

    private static void addTargets(OfficialDocumentBuilder plan) {
        plan.add(Heading.arabic(3, "Các chỉ tiêu thi đua"))
                .add(BulletList.of(
                        "Tốc độ tăng trưởng kinh tế cả năm từ 12% trở lên.",
                        "Trên 95% gia đình đạt danh hiệu Gia đình văn hóa; 100% tổ dân phố giữ vững danh hiệu Tổ dân"
                                + " phố văn hóa.",
                        "95% dân số tham gia bảo hiểm y tế; 55,02% người lao động tham gia bảo hiểm xã hội.",
                        "Tỷ lệ hộ nghèo, cận nghèo còn dưới 1%; 100% dân số được dùng nước sạch."))
                .add(Heading.arabic(4, "Nhiệm vụ và giải pháp"))
                .add(new PointList(IntStream.rangeClosed(1, 12)
                        .mapToObj(PaperTestData::aTask)
                        .toList()));
    }

    private static PointList.Point aTask(int number) {
        String text = "Nhiệm vụ thứ " + number + ": tập trung chỉ đạo, gắn nội dung thi đua với nhiệm vụ chính trị của"
                + " từng cơ quan, đơn vị; phân công rõ người, rõ việc, rõ thời hạn và rõ kết quả, thường xuyên kiểm"
                + " tra để kịp thời tháo gỡ khó khăn, vướng mắc ngay từ cơ sở.";
        return number == 2
                ? PointList.Point.of(
                        text,
                        BulletList.of(
                                "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;",
                                "Nghị quyết số 59-NQ/TW ngày 24/01/2025 của Bộ Chính trị."))
                : PointList.Point.of(text);
    }

    private static void addOrganisation(OfficialDocumentBuilder plan) {
        plan.add(Heading.roman(3, "Thời gian thực hiện"))
                .paragraph("Từ ngày phát động đến hết tháng 12 năm 2025.")
                .add(Heading.roman(4, "Khen thưởng"))
                .paragraph("Các cơ quan, đơn vị khen thưởng theo thẩm quyền hoặc tổng hợp, trình cấp có thẩm quyền xem"
                        + " xét, quyết định khen thưởng tập thể và cá nhân có thành tích xuất sắc.")
                .add(Heading.roman(5, "Tổ chức thực hiện"))
                .add(
                        Paragraph.led(
                                "1. Phòng Văn hóa - Xã hội:",
                                "Theo dõi, hướng dẫn, đôn đốc các đơn vị; tham mưu công tác khen thưởng; tổng hợp, tham"
                                        + " mưu Ủy ban nhân dân phường báo cáo thành phố theo quy định."),
                        Paragraph.led(
                                "2. Các tổ dân phố:",
                                "Tuyên truyền nội dung kế hoạch đến Nhân dân và tổ chức phát động thi đua phù hợp với"
                                        + " điều kiện của tổ."))
                .paragraph("Trên đây là Kế hoạch phát động đợt thi đua năm 2025 của phường Thạch Khôi; đề nghị các cơ"
                        + " quan, đơn vị nghiêm túc triển khai thực hiện.");
    }

    public static OfficialDocument aDecision(int nominees) {
        return OfficialDocument.builder(
                        identity("quyet-dinh"),
                        ward(),
                        new Title.Named(
                                "Quyết định",
                                "Về việc tặng Giấy khen cho tập thể, cá nhân có thành tích xuất sắc trong đợt thi đua"
                                        + " năm 2025"))
                .number(new NumberLine(120, "QĐ-UBND"))
                .placeAndDate(PlaceAndDate.on("Thạch Khôi", LocalDate.of(2025, 12, 15)))
                .preamble(Preamble.ofDecision(
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG THẠCH KHÔI",
                        List.of(
                                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                                "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về"
                                        + " phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng;",
                                "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội")))
                .add(
                        Paragraph.led(
                                "Điều 1.",
                                "Tặng Giấy khen cho " + nominees + " tập thể, cá nhân có thành tích xuất sắc trong đợt"
                                        + " thi đua năm 2025 (có danh sách kèm theo)."),
                        Paragraph.led(
                                "Điều 2.",
                                "Mức tiền thưởng thực hiện theo quy định hiện hành, chi từ quỹ thi đua, khen thưởng của"
                                        + " phường."),
                        Paragraph.led(
                                "Điều 3.",
                                "Văn phòng HĐND và UBND, phòng Văn hóa - Xã hội, các cơ quan, đơn vị liên quan và tập"
                                        + " thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."))
                .annex(Annex.list(
                        "Danh sách tập thể, cá nhân được tặng Giấy khen",
                        "Kèm theo Quyết định số 120/QĐ-UBND ngày 15 tháng 12 năm 2025 của Chủ tịch Ủy ban nhân dân"
                                + " phường Thạch Khôi",
                        List.of(nominees(nominees))))
                .endedBy(new Ending.Signed(
                        Ending.Recipients.of("VT, VHXH", "Như Điều 3", "UBND thành phố Hải Phòng"), deputy()));
    }

    public static Table nominees(int count) {
        Table table = Table.of(
                        Table.centre("TT", 1),
                        Table.left("Họ và tên, tên tập thể", 5),
                        Table.left("Chức vụ, đơn vị", 5),
                        Table.right("Tiền thưởng (đồng)", 3))
                .group("I. TẬP THỂ, CÁ NHÂN");
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(aNominee(i));
        }
        return table.withRows(rows);
    }

    private static Table.Row aNominee(int number) {
        List<String> names = List.of("Bùi Xuân Hường", "Đỗ Thị Ngọc Quyên", "Tổ dân phố số 3", "Vũ Đức Lượng");
        List<String> units =
                List.of("Tổ trưởng tổ dân phố số 1", "Giáo viên Trường Tiểu học Thạch Khôi", "", "Công an phường");
        List<String> money = List.of("702.000", "702.000", "1.404.000", "702.000");
        int kind = (number - 1) % names.size();
        return new Table.Row(
                java.util.stream.Stream.of(Integer.toString(number), names.get(kind), units.get(kind), money.get(kind))
                        .map(text -> new Table.Cell(RichText.of(text), 1))
                        .toList());
    }

    public static OfficialDocument councilMinutes() {
        return OfficialDocument.builder(
                        identity("bien-ban"),
                        Letterhead.of("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG").under("UBND PHƯỜNG THẠCH KHÔI"),
                        new Title.Named(
                                "Biên bản", "Họp Hội đồng Thi đua - Khen thưởng phường xét khen thưởng đợt 2025"))
                .number(new NumberLine(1, "BB-HĐTĐKT"))
                .paragraph("Thời gian bắt đầu: 14 giờ 00, ngày 12 tháng 12 năm 2025.")
                .paragraph("Địa điểm: Phòng họp số 2, trụ sở Ủy ban nhân dân phường Thạch Khôi.")
                .add(Heading.roman(1, "Thành phần dự họp"))
                .paragraph("Có mặt 8/9 thành viên Hội đồng; vắng 01 (có lý do).")
                .add(Heading.roman(2, "Kết quả bỏ phiếu"))
                .add(Table.of(
                                Table.centre("TT", 1),
                                Table.left("Tập thể, cá nhân được đề nghị", 6),
                                Table.centre("Số phiếu đồng ý", 2),
                                Table.centre("Tỷ lệ", 2))
                        .row("1", "Bùi Xuân Hường", "8/9", "88,89%")
                        .row("2", "Tổ dân phố số 3", "9/9", "100,00%"))
                .paragraph("Cuộc họp kết thúc vào 16 giờ 30, ngày 12 tháng 12 năm 2025; biên bản được đọc lại và mọi"
                        + " người dự họp nhất trí thông qua")
                .endedBy(new Ending.Minutes(
                        Ending.Recipients.of("HĐTĐKT", "Chủ tịch UBND phường", "Thành viên Hội đồng"),
                        new Signature(SigningAuthority.head("Thư ký"), "Trịnh Thu Vân"),
                        new Signature(SigningAuthority.head("Chủ tọa"), "Phạm Đình Khải")));
    }

    /** Every level of heading once. */
    public static OfficialDocument aPaperOfChapters() {
        return aPlan().add(
                        new Heading(Heading.Level.PART, "Phần I", "Quy định chung"),
                        new Heading(Heading.Level.CHAPTER, "Chương I", "Phạm vi"),
                        new Heading(Heading.Level.SECTION, "Mục 1", "Đối tượng"),
                        Heading.article(1, "Đối tượng áp dụng"),
                        Paragraph.of("Các cơ quan, đơn vị trên địa bàn phường."),
                        Heading.arabic(1, "Tập thể"),
                        Heading.point(5, "Tổ dân phố"),
                        Paragraph.of("Nội dung của điểm đ."),
                        new Heading(Heading.Level.CHAPTER, "Chương II", "Tổ chức thực hiện"),
                        Heading.article(2, "Hiệu lực"),
                        new Paragraph(RichText.of("Ghi chú cuối văn bản"), Paragraph.Style.NOTE))
                .endedBy(signed("Như trên"));
    }

    public static Certificate aCertificate(String recipient) {
        return new Certificate(
                "Chủ tịch Ủy ban nhân dân phường Thạch Khôi",
                recipient,
                "Tổ dân phố số 3, phường Thạch Khôi, thành phố Hải Phòng",
                "Đã có thành tích xuất sắc trong đợt thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội, bảo đảm"
                        + " quốc phòng - an ninh năm 2025",
                "Quyết định số 120/QĐ-UBND ngày 15 tháng 12 năm 2025",
                "0001",
                PlaceAndDate.on("Thạch Khôi", LocalDate.of(2025, 12, 15)),
                new Signature(SigningAuthority.head("Chủ tịch"), "Phạm Đình Khải"));
    }

    /** Everything long: two lines of name, many of achievement, a deputy's two titles, no number in the golden book. */
    public static Certificate aWordyCertificate() {
        Certificate one =
                aCertificate("Tập thể cán bộ, giáo viên, nhân viên Trường Mầm non Thạch Khôi và Hội Cha mẹ học"
                        + " sinh nhà trường");
        return new Certificate(
                one.awardedBy(),
                one.recipient(),
                one.address(),
                one.achievement() + "; tích cực hưởng ứng phong trào xây dựng đô thị văn minh, chuyển đổi số và bảo vệ"
                        + " môi trường, được cấp ủy, chính quyền và Nhân dân địa phương ghi nhận, góp phần hoàn thành"
                        + " các chỉ tiêu của phường",
                one.decision(),
                null,
                one.placeAndDate(),
                new Signature(deputyInOwnPower(), "Ngô Thị Hồng Lam"));
    }

    private static SigningAuthority deputyInOwnPower() {
        return SigningAuthority.instead(SigningAuthority.Mandate.DEPUTY, "Chủ tịch", "Phó Chủ tịch");
    }
}
