package vn.thidua.paper.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring text of one face, size and owner, drawn in one go.
 *
 * @param chunks text between two stretched blanks; each but the last ends with its blank
 */
public record Segment(@Nullable Tag owner, Face face, double size, List<String> chunks) {

    public Segment {
        chunks = List.copyOf(chunks);
    }
}
