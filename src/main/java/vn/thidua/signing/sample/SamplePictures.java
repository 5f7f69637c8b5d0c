package vn.thidua.signing.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws what no real person ever wrote: scribbles for signatures, and a seal that says what it is not. */
final class SamplePictures {

    static final String SEAL_TEXT = "DẤU MẪU - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ ★ ";

    private static final Color BLUE = new Color(0x1F3FA8);
    private static final Color RED = new Color(0xD0161C);
    private static final int SIGNATURE_WIDTH = 520;
    private static final int SIGNATURE_HEIGHT = 220;
    private static final int SEAL = 560;
    private static final String FONT = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-Bold.ttf";

    private SamplePictures() {}

    /** The same name gives the same scribble. */
    static byte[] signature(String name) {
        return png(SIGNATURE_WIDTH, SIGNATURE_HEIGHT, BLUE, paper -> {
            paper.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            paper.draw(scribble(new Random(name.hashCode()), name.length()));
            paper.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            paper.draw(flourish());
        });
    }

    private static Path2D scribble(Random random, int letters) {
        Path2D path = new Path2D.Double();
        int loops = 5 + letters % 4;
        double step = (SIGNATURE_WIDTH - 120.0) / loops;
        double x = 50;
        path.moveTo(x, 130);
        for (int i = 0; i < loops; i++) {
            double up = (i == 0 ? 15 : 55) + random.nextInt(40);
            double down = 130 + random.nextInt(45);
            path.curveTo(x + step * 0.2, up, x + step * 1.5, up - 10, x + step * 0.6, 120);
            path.curveTo(x + step * 0.3, down, x + step * 0.7, down, x + step, 115 + random.nextInt(20));
            x += step;
        }
        return path;
    }

    private static Path2D flourish() {
        Path2D path = new Path2D.Double();
        path.moveTo(40, 195);
        path.curveTo(200, 160, 380, 205, SIGNATURE_WIDTH - 30, 165);
        return path;
    }

    static byte[] seal() {
        Font font = font();
        return png(SEAL, SEAL, RED, paper -> {
            ring(paper, 8, 10);
            ring(paper, 26, 4);
            ring(paper, 122, 4);
            paper.fill(star(SEAL / 2.0, SEAL / 2.0 - 34, 74));
            centred(paper, font.deriveFont(72f), "MẪU", SEAL / 2.0 + 92);
            around(paper, font.deriveFont(50f));
        });
    }

    private static void ring(Graphics2D paper, double inset, float stroke) {
        paper.setStroke(new BasicStroke(stroke));
        paper.draw(new Ellipse2D.Double(inset, inset, SEAL - 2 * inset, SEAL - 2 * inset));
    }

    private static Path2D star(double x, double y, double radius) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double length = i % 2 == 0 ? radius : radius * 0.382;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double pointX = x + length * Math.cos(angle);
            double pointY = y + length * Math.sin(angle);
            if (i == 0) {
                path.moveTo(pointX, pointY);
            } else {
                path.lineTo(pointX, pointY);
            }
        }
        path.closePath();
        return path;
    }

    private static void centred(Graphics2D paper, Font font, String text, double baseline) {
        Shape outline = outline(paper, font, text);
        Rectangle2D box = outline.getBounds2D();
        paper.fill(AffineTransform.getTranslateInstance(SEAL / 2.0 - box.getCenterX(), baseline)
                .createTransformedShape(outline));
    }

    /** Letters stand on a circle, each with a part of it as wide as itself. */
    private static void around(Graphics2D paper, Font font) {
        double radius = SEAL / 2.0 - 96;
        double[] widths = SEAL_TEXT
                .codePoints()
                .mapToDouble(letter -> width(paper, font, Character.toString(letter)))
                .toArray();
        double full = Arrays.stream(widths).sum();
        double before = 0;
        for (int i = 0; i < widths.length; i++) {
            double middle = (before + widths[i] / 2) / full;
            AffineTransform turned = AffineTransform.getTranslateInstance(SEAL / 2.0, SEAL / 2.0);
            turned.rotate(2 * Math.PI * middle - Math.PI);
            turned.translate(-widths[i] / 2, -radius);
            paper.fill(turned.createTransformedShape(outline(paper, font, SEAL_TEXT.substring(i, i + 1))));
            before += widths[i];
        }
    }

    private static double width(Graphics2D paper, Font font, String text) {
        return font.createGlyphVector(paper.getFontRenderContext(), text)
                .getLogicalBounds()
                .getWidth();
    }

    private static Shape outline(Graphics2D paper, Font font, String text) {
        return font.createGlyphVector(paper.getFontRenderContext(), text).getOutline();
    }

    private static Font font() {
        try (InputStream stream = SamplePictures.class.getResourceAsStream(FONT)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + FONT);
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One colour throughout, drawn by transparency alone: such a picture packs small. */
    private static byte[] png(int width, int height, Color ink, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D paper = image.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper.setColor(ink);
        drawing.accept(paper);
        paper.dispose();
        int colour = ink.getRGB() & 0xFFFFFF;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, image.getRGB(x, y) & 0xFF000000 | colour);
            }
        }
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
