package vn.thidua.paper.pdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The four faces with their widths; immutable, shared by threads. */
public final class FontSet {

    private final Map<Face, FaceMetrics> faces = new EnumMap<>(Face.class);

    public FontSet(Map<Face, TrueTypeFont> fonts) {
        fonts.forEach((face, font) -> faces.put(face, new FaceMetrics(font)));
        if (faces.size() != Face.values().length) {
            throw new IllegalArgumentException("All four faces are needed, not only " + faces.keySet());
        }
    }

    public double width(Face face, double size, String text) {
        FaceMetrics metrics = metrics(face);
        long thousandths = text.codePoints().mapToLong(metrics::advance).sum();
        return thousandths * size / 1000;
    }

    public boolean prints(Face face, int letter) {
        return metrics(face).prints(letter);
    }

    /** A face reduced to the letters of Vietnamese papers, as a font file of its own. */
    byte[] vietnameseOnly(Face face) {
        return metrics(face).vietnameseOnly();
    }

    TrueTypeFont font(Face face) {
        return metrics(face).font();
    }

    private FaceMetrics metrics(Face face) {
        FaceMetrics metrics = faces.get(face);
        if (metrics == null) {
            throw new IllegalStateException("No face " + face);
        }
        return metrics;
    }
}
