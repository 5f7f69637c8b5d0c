package vn.thidua.paper.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Tells whether a picture's ink is blue, red or black; the paper behind it does not count. */
final class TintReader {

    private static final long MOST_PIXELS = 4_000_000;
    private static final int STEPS = 200;
    private static final int PAPER = 200;
    private static final int LEAD = 50;
    private static final int SAMPLES_NEEDED = 20;
    private static final int ALPHA_SHIFT = 24;
    private static final int OPAQUE = 60;

    private int blue;
    private int red;
    private int black;
    private int other;

    private TintReader() {}

    static PdfPicture.Tint tintOf(PDImage image) {
        if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
            return PdfPicture.Tint.UNKNOWN;
        }
        try {
            TintReader reader = new TintReader();
            reader.sample(image.getImage());
            return reader.tint();
        } catch (IOException | RuntimeException broken) {
            return PdfPicture.Tint.UNKNOWN;
        }
    }

    private void sample(BufferedImage image) {
        int stepX = Math.max(1, image.getWidth() / STEPS);
        int stepY = Math.max(1, image.getHeight() / STEPS);
        for (int y = 0; y < image.getHeight(); y += stepY) {
            for (int x = 0; x < image.getWidth(); x += stepX) {
                count(image.getRGB(x, y));
            }
        }
    }

    private void count(int argb) {
        int r = argb >> 16 & 0xFF;
        int g = argb >> 8 & 0xFF;
        int b = argb & 0xFF;
        boolean paper = argb >>> ALPHA_SHIFT < OPAQUE || Math.min(r, Math.min(g, b)) > PAPER;
        if (paper) {
            return;
        }
        if (b > r + LEAD && b > g + LEAD / 2) {
            blue++;
        } else if (r > b + LEAD && r > g + LEAD) {
            red++;
        } else if (Math.max(r, Math.max(g, b)) < PAPER / 2) {
            black++;
        } else {
            other++;
        }
    }

    private PdfPicture.Tint tint() {
        int all = blue + red + black + other;
        if (all < SAMPLES_NEEDED) {
            return PdfPicture.Tint.UNKNOWN;
        } else if (blue * 2 > all) {
            return PdfPicture.Tint.BLUE;
        } else if (red * 2 > all) {
            return PdfPicture.Tint.RED;
        }
        return black * 2 > all ? PdfPicture.Tint.BLACK : PdfPicture.Tint.OTHER;
    }
}
