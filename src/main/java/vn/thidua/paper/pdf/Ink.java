package vn.thidua.paper.pdf;

import java.awt.Color;

/** Colours on official paper. */
public enum Ink {
    BLACK(0, 0, 0),
    /** A stamp's. */
    BRIGHT_RED(0xE6, 0x00, 0x12),
    RED(0xC4, 0x1A, 0x1A),
    GOLD(0xC9, 0x96, 0x2B),
    PALE_GOLD(0xFB, 0xEF, 0xD3),
    YELLOW(0xFF, 0xD7, 0x1A),
    IVORY(0xFF, 0xFE, 0xF9);

    private final Color colour;

    Ink(int red, int green, int blue) {
        colour = new Color(red, green, blue);
    }

    Color colour() {
        return colour;
    }
}
