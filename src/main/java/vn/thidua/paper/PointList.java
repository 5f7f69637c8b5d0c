package vn.thidua.paper;

import java.util.Arrays;
import java.util.List;

/** {@code a) … b) … đ) …}: points lettered in Vietnamese order, each with blocks of its own below it. */
public record PointList(List<Point> points) implements Block {

    public PointList {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A list has points.");
        }
    }

    public static PointList of(String... points) {
        return of(Arrays.asList(points));
    }

    public static PointList of(List<String> points) {
        return new PointList(points.stream().map(Point::of).toList());
    }

    /** One lettered point; the letter is set by its place. */
    public record Point(RichText text, List<Block> below) {

        public Point {
            below = List.copyOf(below);
            if (text.isBlank()) {
                throw new IllegalArgumentException("A point has text.");
            }
        }

        public static Point of(String text) {
            return new Point(RichText.of(PaperText.line(text)), List.of());
        }

        public static Point of(String text, Block... below) {
            return new Point(RichText.of(PaperText.line(text)), List.of(below));
        }
    }
}
