package vn.thidua.paper;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import vn.thidua.paper.read.PdfContent;
import vn.thidua.paper.read.PdfFace;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfPage;
import vn.thidua.paper.read.PdfRule;
import vn.thidua.paper.read.PdfSpan;
import vn.thidua.paper.read.ReadingLimits;

/** Measures a PDF in millimetres and reads it as its readers do. */
public final class PdfAssert extends AbstractAssert<PdfAssert, byte[]> {

    /** How far print may be off, in millimetres. */
    public static final Offset<Double> PRECISION = Offset.offset(0.2);

    private static final double MARGIN_TOP = 20;

    private final List<PdfLine> lines;
    private final List<PdfRule> rules;
    private final List<PdfPage> pages;

    private PdfAssert(byte[] pdf) {
        super(pdf, PdfAssert.class);
        try {
            PdfContent content = PdfContent.read(pdf, ReadingLimits.generous());
            lines = content.lines();
            rules = content.rules();
            pages = content.pages();
        } catch (IOException failure) {
            throw new AssertionError("Not a readable PDF", failure);
        }
    }

    public static PdfAssert assertThatPdf(byte[] pdf) {
        return new PdfAssert(pdf);
    }

    public PdfAssert hasPages(int count) {
        Assertions.assertThat(pages).as("pages").hasSize(count);
        return this;
    }

    public PdfAssert isA4Portrait(int page) {
        return measures(page, 210, 297);
    }

    public PdfAssert isA4Landscape(int page) {
        return measures(page, 297, 210);
    }

    /** All text stands between these margins, and some of it reaches both; tables and columns count. */
    public PdfAssert hasMargins(double left, double right) {
        double width = pages.get(0).width();
        double outerLeft = lines.stream().mapToDouble(PdfLine::left).min().orElseThrow();
        double outerRight = lines.stream().mapToDouble(PdfLine::right).max().orElseThrow();
        Assertions.assertThat(outerLeft).as("left margin").isCloseTo(left, PRECISION);
        Assertions.assertThat(width - outerRight).as("right margin").isCloseTo(right, PRECISION);
        return this;
    }

    /** No text but the page number stands above or below these margins. */
    public PdfAssert keepsClear(double top, double bottom) {
        for (PdfLine line : lines) {
            double height = pages.get(line.page() - 1).height();
            if (!isPageNumber(line)) {
                Assertions.assertThat(line.baseline()).as(line.text()).isBetween(top, height - bottom);
            }
        }
        return this;
    }

    /** The text in reading order, whatever lines and pages it is broken into. */
    public PdfAssert reads(String expected) {
        Assertions.assertThat(text()).contains(collapsed(expected));
        return this;
    }

    public PdfAssert doesNotRead(String unexpected) {
        Assertions.assertThat(text()).doesNotContain(collapsed(unexpected));
        return this;
    }

    /** Page numbers from the first page on; an empty text where there is none. */
    public PdfAssert hasPageNumbers(String... numbers) {
        List<String> found = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            int wanted = page;
            found.add(lines.stream()
                    .filter(line -> line.page() == wanted && isPageNumber(line))
                    .map(PdfLine::text)
                    .findFirst()
                    .orElse(""));
        }
        Assertions.assertThat(found).as("page numbers").containsExactly(numbers);
        return this;
    }

    /** Every letter is one sign: a mark that stands alone prints beside its letter. */
    public PdfAssert hasNoLooseDiacritics() {
        String text = text();
        Assertions.assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                .as("text is NFC")
                .isTrue();
        Assertions.assertThat(
                        text.codePoints().filter(letter -> Character.getType(letter) == Character.NON_SPACING_MARK))
                .as("loose marks")
                .isEmpty();
        return this;
    }

    public PdfAssert embedsItsFonts() {
        Assertions.assertThat(
                        lines.stream().flatMap(line -> line.spans().stream()).map(PdfSpan::face))
                .as("faces that are not embedded")
                .allMatch(PdfFace::embedded);
        return this;
    }

    public List<PdfLine> lines() {
        return lines;
    }

    public List<PdfRule> rules() {
        return rules;
    }

    /** The first line that begins so. */
    public PdfLine line(String beginning) {
        return lines.stream()
                .filter(line -> line.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line begins with '" + beginning + "' in\n" + lines));
    }

    /** The horizontal rule right under a line. */
    public PdfRule ruleBelow(PdfLine line) {
        return rules.stream()
                .filter(rule -> rule.page() == line.page() && rule.isHorizontal())
                .filter(rule -> rule.y1() > line.baseline() && rule.y1() < line.baseline() + 5)
                .filter(rule -> Math.abs(rule.centre() - line.centre()) < 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule under '" + line.text() + "'"));
    }

    /** The whole text with single blanks, without page numbers. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.stream().filter(line -> !isPageNumber(line)).forEach(line -> text.append(line.text())
                .append(' '));
        return collapsed(text.toString());
    }

    private PdfAssert measures(int page, double width, double height) {
        PdfPage paper = pages.get(page - 1);
        Assertions.assertThat(paper.width()).isCloseTo(width, PRECISION);
        Assertions.assertThat(paper.height()).isCloseTo(height, PRECISION);
        return this;
    }

    private static boolean isPageNumber(PdfLine line) {
        return line.baseline() < MARGIN_TOP && line.text().matches("\\d+");
    }

    private static String collapsed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
