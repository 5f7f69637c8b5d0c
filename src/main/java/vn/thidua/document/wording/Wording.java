package vn.thidua.document.wording;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one kind of document, as its bundle in {@code wording/} has them or as the office changed them.
 *
 * @param summary the trích yếu
 * @param addressees Kính gửi, with what each line stands for
 * @param bases codes of the rulebook's catalogue, in the order of citing
 * @param texts sentences by name, in the order of the bundle
 * @param passages what an officer may write himself
 * @param recipients the lines of Nơi nhận
 * @param archive what follows {@code Lưu:}
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
public record Wording(
        String summary,
        @Nullable List<Line> addressees,
        @Nullable List<String> bases,
        Map<String, String> texts,
        @Nullable List<PassageText> passages,
        List<Line> recipients,
        String archive) {

    /** A value to be filled in. */
    public static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /**
     * A printed line and whom it leads to.
     *
     * @param to {@code addressees}, {@code role:CHAIRMAN}, {@code group:…}, {@code kind:…}, {@code outside:…}, or a name
     *     the composer knows, such as {@code participants}
     */
    public record Line(String line, List<String> to, @Nullable String channel, @Nullable Integer copies) {

        public Line {
            to = List.copyOf(to);
        }
    }

    public record PassageText(String name, String label, String text) {}

    public Wording {
        addressees = addressees == null ? List.of() : List.copyOf(addressees);
        bases = bases == null ? List.of() : List.copyOf(bases);
        passages = passages == null ? List.of() : List.copyOf(passages);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        recipients = List.copyOf(recipients);
    }

    public String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("The bundle has no text named " + name);
        }
        return text;
    }

    public PassageText passage(String name) {
        return passages().stream()
                .filter(passage -> passage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The bundle has no passage named " + name));
    }

    @Override
    public List<PassageText> passages() {
        return passages == null ? List.of() : passages;
    }

    @Override
    public List<String> bases() {
        return bases == null ? List.of() : bases;
    }

    @Override
    public List<Line> addressees() {
        return addressees == null ? List.of() : addressees;
    }

    /** With the texts and passages that only the other has; in the other's order. */
    Wording completedBy(Wording other) {
        Map<String, String> all = new LinkedHashMap<>();
        other.texts.forEach((name, text) -> all.put(name, texts.getOrDefault(name, text)));
        List<PassageText> both = other.passages().stream()
                .map(passage -> passages().stream()
                        .filter(own -> own.name().equals(passage.name()))
                        .findFirst()
                        .orElse(passage))
                .toList();
        return new Wording(summary, addressees, bases, all, both, recipients, archive);
    }

    /** Codes of offices outside the ward that a line leads to. */
    public Set<String> outside() {
        Set<String> codes = new TreeSet<>();
        Stream.concat(addressees().stream(), recipients.stream())
                .flatMap(line -> line.to().stream())
                .filter(to -> to.startsWith("outside:"))
                .forEach(to -> codes.add(to.substring("outside:".length())));
        return codes;
    }

    /** Every placeholder of the bundle. */
    public Set<String> placeholders() {
        Set<String> found = new TreeSet<>();
        sentences().forEach(sentence -> found.addAll(placeholders(sentence)));
        return found;
    }

    /** Those of one sentence. */
    public static Set<String> placeholders(String sentence) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private Stream<String> sentences() {
        return Stream.of(
                        Stream.of(summary, archive),
                        texts.values().stream(),
                        passages().stream().map(PassageText::text),
                        addressees().stream().map(Line::line),
                        recipients.stream().map(Line::line))
                .flatMap(words -> words);
    }
}
