package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.SheetPreview.Difference;
import vn.thidua.award.SheetPreview.Kind;
import vn.thidua.organisation.Gender;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.TestSentences;
import vn.thidua.shared.sheet.FilledFile;

/** The table of nominations out to Excel and back: what changes is said first, all or nothing. */
class NominationSheetsTest {

    private static final LocalDate DAY = AwardTestData.DAY;
    private static final int FIRST = 7;
    private static final UUID PHOTO = UUID.randomUUID();

    private final OfferedAwards offered = mock();
    private final Nominations nominations = mock();
    private final NominationSheets sheets = new NominationSheets(offered, nominations);
    private final NominationForm form = form("tdp-01", "dot-2025");
    private String merit = "";

    @BeforeEach
    void theCatalogueOfTheDay() {
        List<AwardType> catalogue = AwardCatalogueFile.read().stream()
                .filter(type -> !type.validFrom().isAfter(DAY)
                        && (type.validTo() == null || !type.validTo().isBefore(DAY)))
                .toList();
        when(offered.of(any(), any())).thenReturn(catalogue);
        when(nominations.settled(any())).thenReturn(new SettledRows(List.of(), id -> Optional.empty()));
        merit = catalogue.stream()
                .filter(type -> type.code().equals("CERTIFICATE_OF_MERIT"))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Test
    void theTemplateComesBackUnchanged() {
        SheetPreview preview = preview(file());

        assertThat(preview.unchanged()).isEqualTo(2);
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.rows()).isEqualTo(table());
    }

    @Test
    @DisplayName("What would be added, changed and left out is told; a row keeps its files when its name is corrected")
    void thePreview() {
        SheetPreview preview = preview(file().line(
                        FIRST,
                        "Cá nhân",
                        "Lê Thị Hoà",
                        "Nữ",
                        1976,
                        "Tổ trưởng",
                        "Tổ 1",
                        merit,
                        "Hiến đất làm đường",
                        "")
                .line(FIRST + 1, "Tập thể", "Chi hội Phụ nữ số 2", "", "", "", "", merit, "Giữ ngõ xanh", "Nước sạch")
                .line(FIRST + 2, "Hộ gia đình", "Hộ ông Tuệ", "", "", "", "", merit, "Gương mẫu", ""));

        assertThat(List.of(preview.added(), preview.changed(), preview.removed(), preview.unchanged()))
                .containsExactly(1, 2, 0, 0);
        assertThat(preview.changes().get(0).differences())
                .containsExactly(
                        new Difference("Họ và tên, tên tập thể", "Lê Thị Hòa", "Lê Thị Hoà"),
                        new Difference("Năm sinh", "", "1976"));
        assertThat(preview.changes().get(1).differences())
                .extracting(Difference::after)
                .containsExactly("Chi hội Phụ nữ số 2", "Nước sạch");
        assertThat(preview.changes().get(2).differences())
                .extracting(Difference::after)
                .containsExactly("Hộ gia đình", "Hộ ông Tuệ", merit, "Gương mẫu");
        assertThat(preview.rows().get(1).evidence()).containsExactly(PHOTO);
        assertThat(preview.rows().get(1).targets()).containsExactly("nuoc-sach");
    }

    @Test
    void aRowThatIsNotInTheFileIsLeftOutWithItsFiles() {
        SheetPreview preview = preview(file().withoutLine(FIRST + 1));

        assertThat(preview.removed()).isEqualTo(1);
        assertThat(preview.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.REMOVED);
            assertThat(change.files()).isEqualTo(1);
        });
    }

    @Test
    void yearsAreReadAsNumbersDatesAndText() {
        SheetPreview preview = preview(file().line(8, person("Người Một", 1980))
                .line(9, person("Người Hai", LocalDate.of(1981, 3, 15)))
                .line(10, person("Người Ba", "15/3/1982"))
                .line(11, person("Người Tư", " 1983 ")));

        assertThat(preview.rows().subList(1, 5))
                .extracting(NominationEntry::birthYear)
                .containsExactly(1980, 1981, 1982, 1983);
    }

    @Test
    void wordsOfTheListsAreTakenWithoutTheirMarks() {
        SheetPreview preview =
                preview(file().line(9, "ca nhan", "Người Năm", "nu", "", "", "", merit, "Tích cực", "nuoc-sach"));

        assertThat(preview.rows().get(2)).satisfies(row -> {
            assertThat(row.kind()).isEqualTo(RecipientKind.INDIVIDUAL);
            assertThat(row.gender()).isEqualTo(Gender.FEMALE);
            assertThat(row.targets()).containsExactly("nuoc-sach");
        });
    }

    @Test
    @DisplayName("Every bad cell is named with its line and column, and nothing is taken over")
    void everyBadCellIsNamed() {
        FilledFile file = file().line(9, "Người", "", "Không rõ", "bảy lăm", "", "", "Huân chương", "", "Chỉ tiêu lạ")
                .line(10, "Tập thể", "Tổ dân phố số 1", "", 1850, "", "", merit, "x".repeat(2001), "")
                .line(11, person("Lê Thị Hoà", ""))
                .formula(12, 1, "1/0");

        assertThat(sentences(file))
                .anyMatch(text -> text.startsWith("Dòng 9, cột Loại đối tượng: “Người”"))
                .anyMatch(text -> text.startsWith("Dòng 9, cột Họ và tên, tên tập thể: Nhập"))
                .anyMatch(text -> text.startsWith("Dòng 9, cột Giới tính: “Không rõ”"))
                .anyMatch(text -> text.startsWith("Dòng 9, cột Năm sinh: “bảy lăm” không phải năm sinh"))
                .anyMatch(text -> text.startsWith("Dòng 9, cột Hình thức đề nghị: “Huân chương”"))
                .anyMatch(text -> text.startsWith("Dòng 9, cột Tóm tắt thành tích: Nêu"))
                .anyMatch(text -> text.startsWith("Dòng 9, cột Chỉ tiêu làm căn cứ: “Chỉ tiêu lạ”"))
                .anyMatch(text -> text.startsWith("Dòng 10, cột Năm sinh: Năm sinh"))
                .anyMatch(text -> text.startsWith("Dòng 10, cột Tóm tắt thành tích: Nội dung dài quá"))
                .anyMatch(text ->
                        text.startsWith("Dòng 11, cột Họ và tên, tên tập thể: “Lê Thị Hoà” đã được đề nghị ở dòng 7"))
                .anyMatch(text -> text.startsWith("Dòng 12, cột Họ và tên, tên tập thể: ô này đang báo lỗi"))
                .noneMatch(text -> text.startsWith("Dòng 9, cột Loại đối tượng: Chọn"));
    }

    @Test
    void theFileOfAnotherUnitOrCampaignIsRefused() {
        byte[] otherUnit = sheets.template(form("tdp-02", "dot-2025"), table());
        byte[] otherCampaign = sheets.template(form("tdp-01", "dot-2024"), table());

        for (byte[] file : List.of(otherUnit, otherCampaign)) {
            assertThatThrownBy(() -> preview(FilledFile.of(file)))
                    .isInstanceOfSatisfying(
                            BusinessRuleViolation.class, refusal -> assertThat(refusal.has("AWARD_SHEET_OF_ANOTHER"))
                                    .isTrue());
        }
        assertThat(sentences(file().change(book -> book.removeSheetAt(book.getSheetIndex("Ma")))))
                .singleElement()
                .asString()
                .contains("không phải mẫu");
    }

    @Test
    void anEmptyFileEmptiesNothing() {
        assertThat(sentences(file().withoutLine(FIRST).withoutLine(FIRST + 1)))
                .containsExactly("Tệp không có dòng đề nghị nào. Chưa có gì thay đổi.");
    }

    @Test
    void fiveThousandRowsAreReadInSeconds() {
        FilledFile file = file().change(book -> {
            for (int row = FIRST + 1; row < FIRST + 4999; row++) {
                var line = book.getSheetAt(0).createRow(row);
                Object[] values = person("Người thứ " + row, 1980);
                for (int column = 0; column < values.length; column++) {
                    line.createCell(column).setCellValue(values[column].toString());
                }
            }
        });

        assertThat(preview(file).added()).isEqualTo(4998);
    }

    private Object[] person(String name, Object born) {
        return new Object[] {"Cá nhân", name, "", born, "", "", merit, "Có thành tích", ""};
    }

    private FilledFile file() {
        return FilledFile.of(sheets.template(form, table()));
    }

    private SheetPreview preview(FilledFile file) {
        return sheets.preview(form, table(), file.bytes());
    }

    private List<String> sentences(FilledFile file) {
        return TestSentences.all().of(catchThrowableOfType(BusinessRuleViolation.class, () -> preview(file)));
    }

    private static List<NominationEntry> table() {
        return List.of(
                new NominationEntry(
                        RecipientKind.INDIVIDUAL,
                        "Lê Thị Hòa",
                        Gender.FEMALE,
                        null,
                        "Tổ trưởng",
                        "Tổ 1",
                        "CERTIFICATE_OF_MERIT",
                        "Hiến đất làm đường",
                        List.of(),
                        List.of()),
                new NominationEntry(
                        RecipientKind.COLLECTIVE,
                        "Chi hội Phụ nữ",
                        null,
                        null,
                        "",
                        "",
                        "CERTIFICATE_OF_MERIT",
                        "Giữ ngõ xanh",
                        List.of(PHOTO),
                        List.of()));
    }

    private static NominationForm form(String unit, String campaign) {
        return new NominationForm(
                Occasion.campaign(campaign),
                "Thi đua năm 2025",
                unit,
                "Tổ dân phố số 1",
                Map.of("nuoc-sach", "Nước sạch"),
                DAY);
    }
}
