package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands between two blanks.
 *
 * @param gap width of the blank behind it, 0 where none follows
 */
record Word(List<Piece> pieces, double gap) {

    private static final Set<String> DASHES = Set.of("-", "–", "—");

    Word {
        pieces = List.copyOf(pieces);
    }

    double width() {
        double width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return width;
    }

    String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    boolean isDash() {
        return pieces.size() == 1 && DASHES.contains(pieces.get(0).text());
    }

    /** Cuts a word that is wider than a line: as much as fits, then the rest; no letter is lost. */
    List<Word> cutAt(double limit, Typesetter typesetter, double size) {
        List<Piece> head = new ArrayList<>();
        List<Piece> tail = new ArrayList<>();
        double room = limit;
        for (Piece piece : pieces) {
            int fitting = tail.isEmpty() ? typesetter.fitting(piece, size, room, head.isEmpty()) : 0;
            int letters = piece.text().length();
            if (fitting > 0) {
                Piece fits = typesetter.cut(piece, 0, fitting, size);
                head.add(fits);
                room -= fits.width();
            }
            if (fitting < letters) {
                tail.add(typesetter.cut(piece, fitting, letters, size));
            }
        }
        return tail.isEmpty() ? List.of(this) : List.of(new Word(head, 0), new Word(tail, gap));
    }
}
