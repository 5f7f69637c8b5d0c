package vn.thidua.paper.check;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfContent;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfPage;
import vn.thidua.paper.read.PdfRule;
import vn.thidua.paper.read.PdfSpan;
import vn.thidua.paper.read.ReadingLimits;

/** A document read line by line and drawn again, with whatever a test changes on the way. */
final class Redrawn {

    private static final double POINTS = 72 / 25.4;
    private static final String FONTS = "/com/mpobjects/jasperreports/fonts/liberation/Liberation";

    private final List<PdfPage> pages;
    private final List<Print> prints = new ArrayList<>();
    private final List<PdfRule> rules;
    private boolean dashed;
    private PDRectangle paper = PDRectangle.A4;

    private Redrawn(PdfContent content) {
        pages = content.pages();
        rules = new ArrayList<>(content.rules());
        content.lines().forEach(line -> prints.add(new Print(line)));
    }

    static Redrawn of(byte[] pdf) {
        try {
            return new Redrawn(PdfContent.read(pdf, ReadingLimits.generous()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One line as it will be drawn; {@code text} null leaves the spans as they were. */
    static final class Print {

        final PdfLine line;

        @Nullable
        String text;

        @Nullable
        Double size;

        @Nullable
        Boolean bold;

        @Nullable
        Boolean italic;

        int colour;
        double dx;
        double dy;
        String family = "Serif";
        boolean ragged;

        Print(PdfLine line) {
            this.line = line;
        }

        Print text(String other) {
            text = other;
            return this;
        }

        Print size(double other) {
            size = other;
            return this;
        }

        Print bold(boolean other) {
            bold = other;
            return this;
        }

        Print italic(boolean other) {
            italic = other;
            return this;
        }

        Print colour(int other) {
            colour = other;
            return this;
        }

        Print family(String other) {
            family = other;
            return this;
        }

        Print moved(double right, double down) {
            dx += right;
            dy += down;
            return this;
        }

        Print inItsNaturalWidth() {
            ragged = true;
            return this;
        }

        boolean begins(String beginning) {
            return line.text().startsWith(beginning);
        }
    }

    /** Where a line stands that begins so. */
    PdfLine at(String beginning) {
        return print(beginning).line;
    }

    Redrawn change(String beginning, Consumer<Print> edit) {
        edit.accept(print(beginning));
        return this;
    }

    Redrawn changeAll(java.util.function.Predicate<PdfLine> which, Consumer<Print> edit) {
        prints.stream().filter(print -> which.test(print.line)).forEach(edit);
        return this;
    }

    Redrawn without(String beginning) {
        prints.remove(print(beginning));
        return this;
    }

    Redrawn add(int page, String text, double left, double baseline, double size) {
        PdfSpan like = prints.get(0).line.spans().get(0);
        PdfLine line = new PdfLine(
                page, text, left, left, baseline, List.of(new PdfSpan(text, like.face(), size, 0, left)), false);
        prints.add(new Print(line).text(text).size(size).bold(false).italic(false));
        return this;
    }

    Redrawn rule(String below, UnaryOperator<PdfRule> edit) {
        PdfRule old = ruleBelow(below);
        rules.set(rules.indexOf(old), edit.apply(old));
        return this;
    }

    Redrawn withoutRule(String below) {
        rules.remove(ruleBelow(below));
        return this;
    }

    Redrawn moveRules(double right, double down) {
        rules.replaceAll(rule -> new PdfRule(
                rule.page(), rule.x1() + right, rule.y1() + down, rule.x2() + right, rule.y2() + down, rule.solid()));
        return this;
    }

    Redrawn dashed() {
        dashed = true;
        return this;
    }

    Redrawn on(PDRectangle other) {
        paper = other;
        return this;
    }

    byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            Fonts fonts = new Fonts(document);
            for (PdfPage page : pages) {
                draw(document, page, fonts);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void draw(PDDocument document, PdfPage page, Fonts fonts) throws IOException {
        PDRectangle box = page.isLandscape() ? new PDRectangle(paper.getHeight(), paper.getWidth()) : paper;
        PDPage sheet = new PDPage(box);
        document.addPage(sheet);
        try (PDPageContentStream stream = new PDPageContentStream(document, sheet)) {
            for (Print print : prints) {
                if (print.line.page() == page.number()) {
                    draw(stream, print, fonts, box.getHeight());
                }
            }
            stream.setLineWidth(0.6f);
            if (dashed) {
                stream.setLineDashPattern(new float[] {3, 2}, 0);
            }
            for (PdfRule rule : rules) {
                if (rule.page() == page.number()) {
                    stream.moveTo((float) (rule.x1() * POINTS), (float) (box.getHeight() - rule.y1() * POINTS));
                    stream.lineTo((float) (rule.x2() * POINTS), (float) (box.getHeight() - rule.y2() * POINTS));
                    stream.stroke();
                }
            }
        }
    }

    private static void draw(PDPageContentStream stream, Print print, Fonts fonts, double height) throws IOException {
        stream.setNonStrokingColor(new Color(print.colour));
        PdfLine line = print.line;
        double baseline = height - (line.baseline() + print.dy) * POINTS;
        if (print.text != null || print.size != null || print.bold != null || print.italic != null || print.ragged) {
            whole(stream, print, fonts, baseline);
            return;
        }
        List<PdfSpan> spans = line.spans();
        for (int i = 0; i < spans.size(); i++) {
            PdfSpan span = spans.get(i);
            double end = i + 1 < spans.size() ? spans.get(i + 1).left() : line.right();
            PDFont font = fonts.of(print.family, span.face().bold(), span.face().italic());
            show(
                    stream,
                    font,
                    span.size(),
                    span.text(),
                    (span.left() + print.dx) * POINTS,
                    baseline,
                    (end - span.left()) * POINTS);
        }
    }

    /** In one face, in its natural width: from the left edge in the text area's column, else around its old centre. */
    private static void whole(PDPageContentStream stream, Print print, Fonts fonts, double baseline)
            throws IOException {
        PdfLine line = print.line;
        boolean bold = print.bold == null ? line.isBold() : print.bold;
        boolean italic = print.italic == null ? line.isItalic() : print.italic;
        double size = print.size == null ? line.size() : print.size;
        String text = print.text == null ? line.text() : print.text;
        PDFont font = fonts.of(print.family, bold, italic);
        double width = font.getStringWidth(text) / 1000 * size;
        boolean leftward = line.right() == line.left()
                || line.baseline() > 60 && (line.left() < 30.2 || line.left() > 42.5 && line.left() < 43);
        boolean keeps = print.text == null && !print.ragged && leftward && line.right() > 194;
        double left = leftward ? line.left() * POINTS : line.centre() * POINTS - width / 2;
        show(stream, font, size, text, left + print.dx * POINTS, baseline, keeps ? line.width() * POINTS : width);
    }

    private static void show(
            PDPageContentStream stream, PDFont font, double size, String text, double x, double y, double wanted)
            throws IOException {
        String[] words = text.split("(?<= )");
        double stretch = wanted - font.getStringWidth(text) / 1000 * size;
        double each = words.length > 1 && Math.abs(stretch) < 40 * words.length ? stretch / (words.length - 1) : 0;
        Object[] parts = new Object[words.length * 2 - 1];
        for (int i = 0; i < words.length; i++) {
            parts[2 * i] = words[i];
            if (i + 1 < words.length) {
                parts[2 * i + 1] = (float) (-each * 1000 / size);
            }
        }
        stream.beginText();
        stream.setFont(font, (float) size);
        stream.newLineAtOffset((float) x, (float) y);
        stream.showTextWithPositioning(parts);
        stream.endText();
    }

    private Print print(String beginning) {
        return prints.stream()
                .filter(print -> print.line.text().equals(beginning))
                .findFirst()
                .or(() ->
                        prints.stream().filter(print -> print.begins(beginning)).findFirst())
                .orElseThrow(() -> new AssertionError("No line begins with " + beginning));
    }

    private PdfRule ruleBelow(String beginning) {
        PdfLine line = at(beginning);
        return rules.stream()
                .filter(rule -> rule.page() == line.page() && rule.isHorizontal())
                .filter(rule -> rule.y1() > line.baseline() && rule.y1() < line.baseline() + 6)
                .filter(rule -> Math.abs(rule.centre() - line.centre()) < 3)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule under " + beginning));
    }

    /** The shipped faces, loaded once for each document. */
    private static final class Fonts {

        private final PDDocument document;
        private final Map<String, PDFont> loaded = new HashMap<>();

        Fonts(PDDocument document) {
            this.document = document;
        }

        PDFont of(String family, boolean bold, boolean italic) throws IOException {
            String face = bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular";
            String name = family + "-" + face;
            if (!loaded.containsKey(name)) {
                try (InputStream in = Redrawn.class.getResourceAsStream(FONTS + name + ".ttf")) {
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                    font.setEnableGsub(false);
                    loaded.put(name, PDType0Font.load(document, font, true));
                }
            }
            return loaded.get(name);
        }
    }
}
