package vn.thidua.document.composing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of one kind of document, as its bundle in {@code wording/} has them.
 *
 * @param summary the trích yếu
 * @param addressees Kính gửi, with what each line stands for
 * @param bases codes of the rulebook's catalogue, in the order of citing
 * @param passages what an officer may write himself
 * @param recipients the lines of Nơi nhận
 * @param archive what follows {@code Lưu:}
 */
record Wording(
        String summary,
        @Nullable List<Line> addressees,
        @Nullable List<String> bases,
        Map<String, String> texts,
        @Nullable List<PassageText> passages,
        List<Line> recipients,
        String archive) {

    /**
     * A printed line and whom it leads to.
     *
     * @param to {@code addressees}, {@code role:CHAIRMAN}, {@code group:…}, {@code kind:…}, {@code outside:…}, or a name
     *     the composer knows, such as {@code participants}
     */
    record Line(String line, List<String> to, @Nullable String channel, @Nullable Integer copies) {}

    record PassageText(String name, String label, String text) {}

    Wording {
        addressees = addressees == null ? List.of() : List.copyOf(addressees);
        bases = bases == null ? List.of() : List.copyOf(bases);
        passages = passages == null ? List.of() : List.copyOf(passages);
        texts = Map.copyOf(texts);
        recipients = List.copyOf(recipients);
    }

    String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("The bundle has no text named " + name);
        }
        return text;
    }

    PassageText passage(String name) {
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

    /** Every placeholder of the bundle. */
    Set<String> placeholders() {
        Set<String> found = new TreeSet<>();
        sentences().forEach(sentence -> {
            Matcher matcher = Texts.PLACEHOLDER.matcher(sentence);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        });
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
