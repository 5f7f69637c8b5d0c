package vn.thidua.campaign.plan;

import java.util.List;

/** A paragraph with what stands under it. */
public record Paragraph(Marker marker, String text, List<Paragraph> under) {

    /** How a paragraph begins: a, b, c, d, đ … for a lettered one, a hyphen, or nothing. */
    public enum Marker {
        NONE,
        LETTER,
        DASH
    }

    public Paragraph {
        under = List.copyOf(under);
    }

    public static Paragraph plain(String text) {
        return new Paragraph(Marker.NONE, text, List.of());
    }

    public static Paragraph dash(String text) {
        return new Paragraph(Marker.DASH, text, List.of());
    }

    public static Paragraph lettered(String text, List<Paragraph> under) {
        return new Paragraph(Marker.LETTER, text, under);
    }
}
