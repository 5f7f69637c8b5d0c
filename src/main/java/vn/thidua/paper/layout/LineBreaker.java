package vn.thidua.paper.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Fills lines one after the other and breaks at blanks only, as word processors do. */
final class LineBreaker {

    private static final double TOLERANCE = 0.01;
    private static final int HALVINGS = 24;

    private final Typesetter typesetter;
    private final double size;

    LineBreaker(Typesetter typesetter, double size) {
        this.typesetter = typesetter;
        this.size = size;
    }

    List<Line> lines(List<Word> words, double firstWidth, double width) {
        List<Line> lines = new ArrayList<>();
        Deque<Word> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            List<Word> fitting = take(rest, lines.isEmpty() ? firstWidth : width);
            lines.add(new Line(fitting, rest.isEmpty()));
        }
        return lines;
    }

    /** The narrowest setting that needs no more lines than the full width does. */
    List<Line> balanced(List<Word> words, double width) {
        int count = lines(words, width, width).size();
        double tooNarrow = 0;
        double enough = width;
        for (int i = 0; i < HALVINGS && count > 1; i++) {
            double middle = (tooNarrow + enough) / 2;
            if (lines(words, middle, middle).size() > count) {
                tooNarrow = middle;
            } else {
                enough = middle;
            }
        }
        return lines(words, enough, enough);
    }

    private List<Word> take(Deque<Word> rest, double width) {
        List<Word> taken = new ArrayList<>();
        double used = 0;
        while (!rest.isEmpty() && used + rest.getFirst().width() <= width + TOLERANCE) {
            Word word = rest.removeFirst();
            taken.add(word);
            used += word.width() + word.gap();
        }
        if (taken.isEmpty()) {
            taken.add(cut(rest, width));
        } else {
            leaveNoDashBehind(taken, rest);
        }
        return taken;
    }

    /** A line that began with a dash would look like an item of a list, so the word before goes with it. */
    private static void leaveNoDashBehind(List<Word> taken, Deque<Word> rest) {
        if (!rest.isEmpty() && rest.getFirst().isDash() && taken.size() > 1) {
            rest.addFirst(taken.remove(taken.size() - 1));
        }
    }

    private Word cut(Deque<Word> rest, double width) {
        List<Word> parts = rest.removeFirst().cutAt(width, typesetter, size);
        if (parts.size() > 1) {
            rest.addFirst(parts.get(1));
        }
        return parts.get(0);
    }
}
