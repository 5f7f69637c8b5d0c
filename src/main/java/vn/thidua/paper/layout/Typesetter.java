package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Run;
import vn.thidua.paper.pdf.Face;
import vn.thidua.paper.pdf.FontSet;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** Splits text into words, measures them and breaks them into lines. */
public final class Typesetter {

    private static final int EXCERPT = 60;

    private final FontSet fonts;
    private final List<Problem> problems = new ArrayList<>();

    public Typesetter(FontSet fonts) {
        this.fonts = fonts;
    }

    /** Refuses text with letters that the fonts lack, all of it at once; to be called before anything is drawn. */
    public void requirePrintable() {
        BusinessRuleViolation.throwIfAny(problems.stream().distinct().toList());
    }

    List<Word> words(RichText text, Style style) {
        Words words = new Words();
        for (Run run : text.runs()) {
            Face face = Face.of(style.bold() || run.bold(), style.italic() || run.italic());
            check(face, run.text(), text);
            words.add(run.text(), face, style.size(), false);
        }
        return words.finished();
    }

    /** With a dash, letter or number in front that is read as the item's label. */
    List<Word> labelled(String label, RichText text, Style style) {
        Words words = new Words();
        Face face = Face.of(style.bold(), style.italic());
        check(face, label, text);
        words.add(label + " ", face, style.size(), true);
        List<Word> all = new ArrayList<>(words.finished());
        all.addAll(words(text, style));
        return all;
    }

    List<Line> lines(RichText text, Style style, double width) {
        return new LineBreaker(this, style.size()).lines(words(text, style), width, width);
    }

    /** Lines of about equal width, as few as fit. */
    List<Line> balanced(RichText text, Style style, double width) {
        List<Word> words = words(Cohesion.of(text), style);
        boolean tooWide = words.stream().anyMatch(word -> word.width() > width);
        return new LineBreaker(this, style.size()).balanced(tooWide ? words(text, style) : words, width);
    }

    /** The same as plain text, a line each. */
    public List<String> balancedText(String text, double size, boolean bold, double width) {
        return balanced(RichText.of(text), new Style(size, bold, false), width).stream()
                .map(Line::plain)
                .toList();
    }

    double width(String text, Style style) {
        return fonts.width(Face.of(style.bold(), style.italic()), style.size(), printed(text));
    }

    Piece cut(Piece piece, int from, int to, double size) {
        String part = piece.text().substring(from, to);
        return new Piece(part, piece.face(), piece.label(), fonts.width(piece.face(), size, part));
    }

    /** How many letters fit into the room; at least one where the line is still empty. */
    int fitting(Piece piece, double size, double room, boolean atLeastOne) {
        int fitting = 0;
        while (fitting < piece.text().length()
                && fonts.width(piece.face(), size, piece.text().substring(0, fitting + 1)) <= room) {
            fitting++;
        }
        return fitting == 0 && atLeastOne ? 1 : fitting;
    }

    private void check(Face face, String run, RichText text) {
        String missing = printed(run)
                .codePoints()
                .filter(letter -> !fonts.prints(face, letter))
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (!missing.isEmpty()) {
            String whole = text.plain();
            String excerpt = whole.length() <= EXCERPT ? whole : whole.substring(0, EXCERPT) + "…";
            problems.add(Problem.of("PAPER_LETTER_MISSING", missing, excerpt));
        }
    }

    /** The blank that is not broken has served its purpose when it reaches the paper. */
    private static String printed(String text) {
        return text.replace('\u00A0', ' ');
    }

    /** Collects words over the borders of runs. */
    private final class Words {

        private final List<Word> done = new ArrayList<>();
        private final List<Piece> open = new ArrayList<>();

        void add(String text, Face face, double size, boolean label) {
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean blank = i < text.length() && text.charAt(i) == ' ';
                if (blank || i == text.length()) {
                    append(printed(text.substring(start, i)), face, size, label);
                    start = i + 1;
                }
                if (blank) {
                    close(fonts.width(face, size, " "));
                }
            }
        }

        List<Word> finished() {
            close(0);
            return List.copyOf(done);
        }

        private void append(String part, Face face, double size, boolean label) {
            if (!part.isEmpty()) {
                open.add(new Piece(part, face, label, fonts.width(face, size, part)));
            }
        }

        private void close(double gap) {
            if (!open.isEmpty()) {
                done.add(new Word(open, gap));
                open.clear();
            }
        }
    }
}
