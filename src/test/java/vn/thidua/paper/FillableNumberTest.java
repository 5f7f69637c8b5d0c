package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.thidua.paper.PaperTestData.aLetter;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.signed;
import static vn.thidua.paper.PdfAssert.assertThatPdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.read.PdfLine;

/** Number and date as fields that the clerk fills in after the signature. */
class FillableNumberTest {

    private static final Offset<Double> CENTRE = Offset.offset(1.3);

    @Test
    @DisplayName("R-05, R-06: what is filled in stands where number and date are printed otherwise")
    void whatIsFilledInStandsWhereItIsPrintedOtherwise() throws IOException {
        PdfAssert printed = assertThatPdf(
                PaperTestData.rendered(aPlan().paragraph("Nội dung").endedBy(signed("Như trên"))));

        PdfAssert filled =
                assertThatPdf(flattened(filled(rendered(fillable()), "05/KH-UBND", "ngày 15 tháng 9 năm 2025")));

        PdfLine number = filled.line("Số: 05/KH-UBND");
        PdfLine whole = printed.line("Số: 05/KH-UBND");
        assertThat(number.baseline()).isEqualTo(whole.baseline(), PdfAssert.PRECISION);
        assertThat(number.centre()).isEqualTo(whole.centre(), CENTRE);
        assertThat(number.size()).isEqualTo(13);
        PdfLine day = filled.line("Thạch Khôi, ngày 15 tháng 9 năm 2025");
        PdfLine both = printed.line("Thạch Khôi, ngày");
        assertThat(day.baseline()).isEqualTo(both.baseline(), PdfAssert.PRECISION);
        assertThat(day.centre()).isEqualTo(both.centre(), CENTRE);
        assertThat(day.isItalic()).isTrue();
    }

    @Test
    void untilThenThePlacesAreBlank() throws IOException {
        PdfAssert blank = assertThatPdf(flattened(rendered(fillable())));

        blank.reads("/KH-UBND").reads("ngày tháng năm 2025");
    }

    @Test
    void theFormKeepsTheArchiveFormBeforeAndAfterItIsFilledIn() throws IOException {
        byte[] file = rendered(fillable());

        VeraPdf.assertPdfA2b(file);
        VeraPdf.assertPdfA2b(filled(file, "1204/QĐ-UBND", "ngày 05 tháng 12 năm 2025"));
    }

    @Test
    void everyVietnameseLetterCanBeFilledIn() throws IOException {
        byte[] file = rendered(fillable());

        byte[] filled = filled(file, "05/QyĐ-HĐTĐKT ơỨỬựĂẵ", "ngày ữ");

        assertThatPdf(flattened(filled)).reads("05/QyĐ-HĐTĐKT ơỨỬựĂẵ");
    }

    @Test
    void theSameDocumentGivesTheSameForm() {
        assertThat(rendered(fillable())).isEqualTo(rendered(fillable()));
    }

    @Test
    void aLetterHasBothFieldsAboveItsSubject() throws IOException {
        byte[] letter = rendered(aLetter()
                .number(NumberLine.blank("UBND-VHXH"))
                .placeAndDate(PlaceAndDate.blank("Thạch Khôi", 2025))
                .fillableNumber()
                .addressedTo("Các tổ dân phố")
                .paragraph("Nội dung")
                .endedBy(signed("Như trên")));

        try (PDDocument document = Loader.loadPDF(letter)) {
            assertThat(document.getDocumentCatalog().getAcroForm(null).getFieldTree())
                    .extracting(PDField::getFullyQualifiedName)
                    .containsExactly("number", "day");
        }
    }

    @Test
    void aNumberIsPrintedOrFilledInButNotBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aPlan().fillableNumber().paragraph("Nội dung").endedBy(signed("Như trên")));
    }

    private static OfficialDocument fillable() {
        return aPlan().number(NumberLine.blank("KH-UBND"))
                .placeAndDate(PlaceAndDate.blank("Thạch Khôi", 2025))
                .fillableNumber()
                .paragraph("Nội dung")
                .endedBy(signed("Như trên"));
    }

    private static byte[] rendered(OfficialDocument document) {
        return PaperTestData.rendered(document);
    }

    /** As the clerk's step does it: added to the file, nothing before it changed. */
    private static byte[] filled(byte[] file, String number, String day) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            fill(form, "number", number);
            fill(form, "day", day);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(PDAcroForm form, String name, String value) throws IOException {
        PDField field = form.getField(name);
        field.setValue(value);
        field.setReadOnly(true);
        COSDictionary appearance =
                field.getWidgets().get(0).getNormalAppearanceStream().getCOSObject();
        for (COSDictionary changed : Set.of(field.getCOSObject(), appearance)) {
            changed.setNeedToBeUpdated(true);
        }
    }

    private static byte[] flattened(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            document.getDocumentCatalog().getAcroForm(null).flatten();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
