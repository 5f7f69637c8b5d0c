package vn.thidua.document.composing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import vn.thidua.document.wording.Wording;
import vn.thidua.shared.Vietnamese;

/** The sentences of one bundle with values for their placeholders; a placeholder without a value is a fault. */
final class Texts {

    private final Wording wording;
    private final Map<String, String> values;
    private final Map<String, String> passages;
    private final List<String> citations;

    Texts(Wording wording, Map<String, String> values, Map<String, String> passages, List<String> citations) {
        this.wording = wording;
        this.values = Map.copyOf(values);
        this.passages = Map.copyOf(passages);
        this.citations = List.copyOf(citations);
    }

    Texts with(String placeholder, Object value) {
        return with(Map.of(placeholder, value.toString()));
    }

    Texts with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(more);
        return new Texts(wording, all, passages, citations);
    }

    String get(String name) {
        return fill(wording.text(name));
    }

    /** Paragraphs of a passage: what the officer wrote, else the standard wording. */
    List<String> passage(String name) {
        String text = passages.containsKey(name)
                ? passages.get(name)
                : fill(wording.passage(name).text());
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** {@code Căn cứ …}, one line each. */
    List<String> bases() {
        return citations.stream().map(citation -> "Căn cứ " + citation).toList();
    }

    /** Without the mark at its end, for sentences that go on or set their own. */
    static String unended(String text) {
        return text.replaceAll("[\\s.;,]+$", "");
    }

    /** Lines of a list: each ends with a semicolon, the last with a full stop. */
    static List<String> listed(List<String> lines) {
        int last = lines.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(index -> unended(lines.get(index)) + (index == last ? "." : ";"))
                .toList();
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    String summary() {
        return fill(wording.summary());
    }

    String fill(String sentence) {
        Matcher matcher = Wording.PLACEHOLDER.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value(matcher.group(1), sentence)));
        }
        return Vietnamese.text(matcher.appendTail(filled).toString());
    }

    private String value(String placeholder, String sentence) {
        String value = values.get(placeholder);
        if (value == null) {
            throw new IllegalStateException("No value for {%s} in: %s".formatted(placeholder, sentence));
        }
        return value;
    }
}
