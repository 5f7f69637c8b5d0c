package vn.thidua.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands between title and body.
 *
 * @param authority who decides, in capitals and bold, for instance {@code CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG …}; or null
 * @param legalBases one căn cứ each, the last may be {@code Theo đề nghị của …}; end marks are set here
 * @param enactingLine {@code QUYẾT ĐỊNH:} or null
 */
public record Preamble(@Nullable String authority, List<String> legalBases, @Nullable String enactingLine) {

    public static final Preamble NONE = new Preamble(null, List.of(), null);

    public Preamble {
        authority = authority == null
                ? null
                : PaperText.required(authority, "The authority line").toUpperCase(Locale.ROOT);
        legalBases = legalBases.stream()
                .map(PaperText::unpunctuated)
                .filter(basis -> !basis.isEmpty())
                .toList();
        enactingLine = enactingLine == null
                ? null
                : PaperText.required(enactingLine, "The enacting line").toUpperCase(Locale.ROOT);
    }

    public static Preamble of(List<String> legalBases) {
        return new Preamble(null, legalBases, null);
    }

    public static Preamble ofDecision(String authority, List<String> legalBases) {
        return new Preamble(authority, legalBases, "QUYẾT ĐỊNH:");
    }

    /** Each basis with {@code ;}, the last with {@code .}. */
    public List<String> punctuatedBases() {
        int last = legalBases.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(index -> legalBases.get(index) + (index == last ? "." : ";"))
                .toList();
    }
}
