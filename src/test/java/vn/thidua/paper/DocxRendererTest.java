package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.aDecision;
import static vn.thidua.paper.PaperTestData.aLetter;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.councilMinutes;
import static vn.thidua.paper.PaperTestData.signed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The Word draft, read back. Kept under {@code target/paper-samples} for the eye. */
class DocxRendererTest {

    private static final DocxRenderer RENDERER = new DocxRenderer(new FontRegistry(""));
    private static final Path FOLDER = Path.of("target", "paper-samples");

    @Test
    @DisplayName("R-01: A4, margins 20/20/30/15, Times New Roman, black")
    void paperAndFontAreThoseOfTheDecree() throws Exception {
        XWPFDocument draft = draft(aLongPlan());

        CTSectPr section = draft.getDocument().getBody().getSectPr();
        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(millimetres(section.getPgMar().getTop())).isBetween(20d, 25d);
        assertThat(millimetres(section.getPgMar().getBottom())).isBetween(20d, 25d);
        assertThat(millimetres(section.getPgMar().getLeft())).isBetween(30d, 35d);
        assertThat(millimetres(section.getPgMar().getRight())).isBetween(15d, 20d);
        assertThat(draft.getStyles().getDefaultRunStyle().getFontSize()).isEqualTo(14);
        assertThat(draft.getStyle().toString()).contains("Times New Roman");
        assertThat(runs(draft)).allSatisfy(run -> {
            assertThat(run.getFontFamily()).isNull();
            assertThat(run.getColor()).isNull();
        });
    }

    @Test
    @DisplayName("R-02: page number in the top margin, not on page 1; each annex is a section of its own")
    void everyAnnexCountsItsPages() throws IOException {
        OfficialDocument plan = aPlan().paragraph("Chỉ tiêu tại Phụ lục I, danh sách tại Phụ lục II")
                .annex(Annex.appendix("Chỉ tiêu", null, List.of(PaperTestData.nominees(3)))
                        .inLandscape())
                .annex(Annex.appendix("Danh sách", null, List.of(PaperTestData.nominees(3))))
                .endedBy(signed("Như trên"));

        XWPFDocument draft = draft(plan);

        List<CTSectPr> sections = sections(draft);
        assertThat(sections).hasSize(3).allSatisfy(section -> {
            assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
            assertThat(section.isSetTitlePg()).isTrue();
        });
        assertThat(sections.get(1).getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(draft.getHeaderList().stream()
                        .filter(header ->
                                header.getParagraphs().get(0).getCTP().xmlText().contains("PAGE")))
                .hasSize(3);
        assertThat(text(draft)).contains("Phụ lục I", "Phụ lục II");
    }

    @Test
    void itIsMarkedAsADraftInEveryHeaderAndInItsProperties() throws IOException {
        XWPFDocument draft = draft(aLongPlan());

        assertThat(draft.getHeaderList()).hasSize(2).allSatisfy(header -> assertThat(header.getText())
                .contains("DỰ THẢO"));
        assertThat(draft.getProperties().getCoreProperties().getContentStatus()).isEqualTo("DỰ THẢO");
        assertThat(draft.getProperties().getCoreProperties().getTitle()).startsWith("KẾ HOẠCH: Phát động");
        assertThat(draft.getProperties()
                        .getCustomProperties()
                        .getProperty("Tình trạng")
                        .getLpwstr())
                .isEqualTo("DỰ THẢO");
    }

    @Test
    @DisplayName("R-03, R-04, R-05, R-06: the head in two columns without borders, its rules drawn")
    void theHeadStandsInTwoColumns() throws IOException {
        XWPFDocument draft = draft(aLongPlan());

        XWPFTable head = draft.getTables().get(0);
        assertThat(head.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
        assertThat(head.getRow(0).getCell(0).getText())
                .contains("ỦY BAN NHÂN DÂN")
                .contains("PHƯỜNG THẠCH KHÔI");
        assertThat(head.getRow(0).getCell(1).getText())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc");
        assertThat(head.getRow(1).getCell(0).getText()).startsWith("Số: 05/KH-UBND");
        assertThat(head.getRow(1).getCell(1).getText()).startsWith("Thạch Khôi, ngày 15 tháng 9 năm 2025");
        XWPFParagraph motto = head.getRow(0).getCell(1).getParagraphs().get(1);
        XWPFParagraph rule = head.getRow(0).getCell(1).getParagraphs().get(2);
        assertThat(motto.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(13);
        assertThat(rule.getCTP().getPPr().getPBdr().isSetTop()).isTrue();
        int column = Integer.parseInt(
                head.getRow(0).getCell(1).getCTTc().getTcPr().getTcW().getW().toString());
        int length = column - rule.getIndentationLeft() - rule.getIndentationRight();
        assertThat(length / 56.7).isBetween(56d, 57d); // millimetres: the motto's width
    }

    @Test
    @DisplayName("R-09: body justified, first line 1.27 cm, 6 pt apart, ends with ./.")
    void theBodyHasItsStyle() throws IOException {
        XWPFDocument draft = draft(aLongPlan());

        String style = draft.getStyles().getStyle("NoiDung").getCTStyle().xmlText();
        assertThat(style)
                .contains("w:firstLine=\"720\"")
                .contains("w:val=\"both\"")
                .contains("w:before=\"120\"");
        assertThat(text(draft)).contains("đ) Nhiệm vụ thứ 5").contains("nghiêm túc triển khai thực hiện./.");
    }

    @Test
    void tablesRepeatTheirHeadAndKeepTheirRowsWhole() throws IOException {
        XWPFDocument draft = draft(aDecision(60));

        XWPFTable list = draft.getTables().get(2);
        assertThat(list.getRow(0).isRepeatHeader()).isTrue();
        assertThat(list.getRows()).hasSize(62).allMatch(row -> row.isCantSplitRow());
        assertThat(list.getRow(1).getTableCells()).hasSize(1);
        assertThat(list.getRow(2).getCell(3).getParagraphs().get(0).getAlignment())
                .isEqualTo(ParagraphAlignment.RIGHT);
    }

    @Test
    @DisplayName("R-08, R-10: căn cứ in italics with their marks; Nơi nhận beside the signature")
    void aDecisionReadsAsOnPaper() throws IOException {
        XWPFDocument draft = draft(aDecision(3));

        assertThat(draft.getParagraphs().stream()
                        .filter(paragraph -> "CanCu".equals(paragraph.getStyle()))
                        .map(XWPFParagraph::getText))
                .hasSize(4)
                .last()
                .isEqualTo("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.");
        XWPFTable ending = draft.getTables().get(1);
        assertThat(ending.getRow(0).getCell(0).getText())
                .startsWith("Nơi nhận:")
                .contains("- Như Điều 3;");
        assertThat(ending.getRow(0).getCell(1).getText())
                .contains("KT. CHỦ TỊCH")
                .contains("Ngô Thị Hồng Lam");
    }

    @Test
    @DisplayName("R-53: every text is NFC")
    void textIsComposed() throws IOException {
        String text =
                text(draft(aPlan().paragraph(Normalizer.normalize("Ủy ban phường Thạch Khôi", Normalizer.Form.NFD))
                        .endedBy(signed("Như trên"))));

        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).contains("Ủy ban phường Thạch Khôi./.");
    }

    @Test
    void everyKindOfPaperCanBeOpenedAgain() throws IOException {
        Files.createDirectories(FOLDER);
        Map<String, OfficialDocument> papers = Map.of(
                "draft-plan", aLongPlan(),
                "draft-decision", aDecision(60),
                "draft-minutes", councilMinutes(),
                "draft-headings", PaperTestData.aPaperOfChapters(),
                "draft-letter",
                        aLetter()
                                .addressedTo("Các cơ quan, đơn vị", "Các tổ dân phố")
                                .paragraph("Nội dung")
                                .endedBy(signed("Như trên")));

        for (var paper : papers.entrySet()) {
            byte[] file = RENDERER.render(paper.getValue());
            Files.write(FOLDER.resolve(paper.getKey() + ".docx"), file);
            assertThat(text(new XWPFDocument(new ByteArrayInputStream(file)))).contains("CỘNG HÒA");
        }
    }

    private static XWPFDocument draft(OfficialDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(RENDERER.render(document)));
    }

    private static String text(XWPFDocument draft) {
        StringBuilder text = new StringBuilder();
        draft.getBodyElements().forEach(element -> {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getText()).append('\n');
            } else if (element instanceof XWPFTable table) {
                text.append(table.getText()).append('\n');
            }
        });
        return text.toString();
    }

    private static List<CTSectPr> sections(XWPFDocument draft) {
        return Stream.concat(
                        draft.getParagraphs().stream()
                                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                                        && paragraph.getCTP().getPPr().isSetSectPr())
                                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr()),
                        Stream.of(draft.getDocument().getBody().getSectPr()))
                .toList();
    }

    private static List<XWPFRun> runs(XWPFDocument draft) {
        Stream<XWPFParagraph> inTables = draft.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getParagraphs)
                .flatMap(List::stream);
        return Stream.concat(draft.getParagraphs().stream(), inTables)
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .toList();
    }

    private static double millimetres(Object twips) {
        return Double.parseDouble(twips.toString()) * 25.4 / 1440;
    }
}
