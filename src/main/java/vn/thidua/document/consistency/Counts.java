package vn.thidua.document.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.thidua.paper.Table;

/** How many collectives, individuals and households a sentence or a list has. */
final class Counts {

    static final List<String> NOUNS = List.of("tập thể", "cá nhân", "hộ gia đình");

    private static final Pattern FIGURE =
            Pattern.compile("(\\d+)\\s*(?:\\(([^()\\d]+)\\)\\s*)?(tập thể|cá nhân|hộ gia đình)");
    private static final Pattern WORDS = Pattern.compile("((?:\\p{L}+\\s+){1,6})(tập thể|cá nhân|hộ gia đình)");

    /** A count as a sentence writes it. */
    record Said(String noun, int figure, String words, String text) {

        /** {@code 12 (mười một)}. */
        boolean contradictsItself() {
            return !words.isEmpty() && !NumberWords.say(words, figure);
        }
    }

    private Counts() {}

    static List<Said> in(String text) {
        List<Said> said = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            String words = figure.group(2) == null ? "" : figure.group(2).strip();
            said.add(new Said(figure.group(3), Integer.parseInt(figure.group(1)), words, figure.group()));
        }
        Matcher spoken = WORDS.matcher(text);
        while (spoken.find()) {
            last(spoken.group(1))
                    .ifPresent(number -> said.add(
                            new Said(spoken.group(2), number, "", NumberWords.of(number) + " " + spoken.group(2))));
        }
        return said;
    }

    /** The number that the words before a noun end with. */
    private static Optional<Integer> last(String words) {
        String[] each = words.strip().split("\\s+");
        return IntStream.range(0, each.length)
                .mapToObj(from -> NumberWords.small(String.join(" ", Arrays.copyOfRange(each, from, each.length))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Map<String, Integer> sum(List<Said> said) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        said.forEach(one -> sums.merge(one.noun(), one.figure(), Integer::sum));
        return sums;
    }

    /** Rows under each heading of a list that is grouped by kind of recipient. */
    static Map<String, Integer> rows(Table table) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        String noun = "";
        for (Table.Row row : table.rows()) {
            String first = row.cells().get(0).text().plain().toLowerCase(Locale.ROOT);
            if (row.cells().size() == 1) {
                noun = NOUNS.stream().filter(first::contains).findFirst().orElse("");
            } else if (!noun.isEmpty()) {
                rows.merge(noun, 1, Integer::sum);
            }
        }
        return rows;
    }
}
