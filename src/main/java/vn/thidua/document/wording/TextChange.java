package vn.thidua.document.wording;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word. */
public final class TextChange {

    /** Words that stayed, went or came. */
    public record Piece(Fate fate, String text) {}

    public enum Fate {
        SAME,
        GONE,
        NEW
    }

    private final String[] before;
    private final String[] after;

    private TextChange(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    public static List<Piece> between(String before, String after) {
        return new TextChange(before, after).pieces();
    }

    /** Each word with the blanks behind it. */
    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
    }

    private List<Piece> pieces() {
        int[][] common = common();
        List<Piece> pieces = new ArrayList<>();
        int old = 0;
        int now = 0;
        while (old < before.length || now < after.length) {
            if (old < before.length && now < after.length && before[old].strip().equals(after[now].strip())) {
                add(pieces, Fate.SAME, after[now]);
                old++;
                now++;
            } else if (now == after.length || (old < before.length && common[old + 1][now] >= common[old][now + 1])) {
                add(pieces, Fate.GONE, before[old++]);
            } else {
                add(pieces, Fate.NEW, after[now++]);
            }
        }
        return pieces;
    }

    /** Length of the longest common sequence of the words from both places on. */
    private int[][] common() {
        int[][] length = new int[before.length + 1][after.length + 1];
        for (int old = before.length - 1; old >= 0; old--) {
            for (int now = after.length - 1; now >= 0; now--) {
                length[old][now] = before[old].strip().equals(after[now].strip())
                        ? length[old + 1][now + 1] + 1
                        : Math.max(length[old + 1][now], length[old][now + 1]);
            }
        }
        return length;
    }

    private static void add(List<Piece> pieces, Fate fate, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).fate() == fate) {
            pieces.set(last, new Piece(fate, pieces.get(last).text() + word));
        } else {
            pieces.add(new Piece(fate, word));
        }
    }
}
