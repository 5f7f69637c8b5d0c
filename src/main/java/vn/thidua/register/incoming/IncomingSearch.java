package vn.thidua.register.incoming;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Folding;

/**
 * What somebody looks for in the incoming register; empty or null means any.
 *
 * @param overdue only those whose term is over
 */
public record IncomingSearch(
        int year,
        String words,
        String type,
        String author,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Handling handling,
        boolean overdue) {

    public static IncomingSearch ofYear(int year) {
        return new IncomingSearch(year, "", "", "", null, null, null, false);
    }

    boolean finds(IncomingDocument document, LocalDate today) {
        return containsWords(document)
                && Folding.contains(document.type(), type)
                && Folding.contains(document.author(), author)
                && (from == null || !document.arrivedOn().isBefore(from))
                && (to == null || !document.arrivedOn().isAfter(to))
                && (handling == null || document.handling() == handling)
                && (!overdue || document.isOverdue(today));
    }

    private boolean containsWords(IncomingDocument document) {
        String all = Folding.fold(String.join(" ", IncomingColumns.register(document)));
        return Arrays.stream(Folding.fold(words).split("\\s+")).allMatch(all::contains);
    }
}
