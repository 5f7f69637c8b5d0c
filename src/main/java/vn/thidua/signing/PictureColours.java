package vn.thidua.signing;

import java.awt.image.BufferedImage;

/**
 * How a picture's points are coloured.
 *
 * @param points all of them
 * @param drawn those that are not transparent
 */
record PictureColours(long points, long drawn, long blue, long red) {

    /** A signature covers little of its picture, a seal about a third. */
    private static final double MOST_DRAWN = 0.7;

    private static final double DOMINANT = 0.8;
    private static final int VISIBLE = 40;

    static PictureColours of(BufferedImage image) {
        long drawn = 0;
        long blue = 0;
        long red = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int point = image.getRGB(x, y);
                if (point >>> 24 > VISIBLE) {
                    drawn++;
                    blue += isMostly(point & 255, point >> 16 & 255) ? 1 : 0;
                    red += isMostly(point >> 16 & 255, point & 255) ? 1 : 0;
                }
            }
        }
        return new PictureColours((long) image.getWidth() * image.getHeight(), drawn, blue, red);
    }

    private static boolean isMostly(int part, int other) {
        return part > other + 30;
    }

    boolean isGroundTransparent() {
        return drawn < points * MOST_DRAWN;
    }

    boolean isBlue() {
        return drawn > 0 && blue > drawn * DOMINANT;
    }

    boolean isRed() {
        return drawn > 0 && red > drawn * DOMINANT;
    }
}
