package vn.thidua.document.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.wording.Wording;
import vn.thidua.document.wording.WordingVersion;
import vn.thidua.shared.Vietnamese;

/**
 * The words of a kind as the page submits them.
 *
 * @param base the version that was looked at
 * @param source draft whose data the preview uses; empty for the sample
 */
record WordingForm(
        int base,
        @Nullable String summary,
        @Nullable List<Line> addressees,
        @Nullable List<String> bases,
        @Nullable List<Text> texts,
        @Nullable List<Text> passages,
        @Nullable List<Line> recipients,
        @Nullable String archive,
        @Nullable String reason,
        @Nullable String source) {

    record Text(String name, @Nullable String text) {

        /** How tall its box is. */
        public int rows() {
            String shown = text == null ? "" : text;
            return shown.lines().mapToInt(line -> 1 + line.length() / 100).sum() + 1;
        }
    }

    record Line(@Nullable String line, @Nullable List<String> to, @Nullable String channel, @Nullable Integer copies) {

        boolean isEmpty() {
            return text(line).isEmpty();
        }

        public boolean leadsTo(String target) {
            return to != null && to.contains(target);
        }
    }

    static WordingForm of(WordingVersion version) {
        Wording wording = version.wording();
        return new WordingForm(
                version.number(),
                wording.summary(),
                lines(wording.addressees()),
                wording.bases(),
                wording.texts().entrySet().stream()
                        .map(entry -> new Text(entry.getKey(), entry.getValue()))
                        .toList(),
                wording.passages().stream()
                        .map(passage -> new Text(passage.name(), passage.text()))
                        .toList(),
                lines(wording.recipients()),
                wording.archive(),
                "",
                "");
    }

    /** As entered, in the shape of the version that was looked at. */
    Wording wording(Wording shape) {
        Map<String, String> words = new LinkedHashMap<>(shape.texts());
        all(texts).forEach(text -> words.replace(text.name(), text(text.text())));
        List<Wording.PassageText> own = shape.passages().stream()
                .map(passage -> new Wording.PassageText(passage.name(), passage.label(), passage(passage)))
                .toList();
        return new Wording(
                text(summary),
                entered(addressees, shape.addressees()),
                all(bases).stream().filter(code -> !code.isBlank()).toList(),
                words,
                own,
                entered(recipients, shape.recipients()),
                text(archive));
    }

    /** The rows of a list, with room for more. */
    List<Line> rowsOf(boolean recipientLines) {
        List<Line> rows = new ArrayList<>(all(recipientLines ? recipients : addressees));
        rows.removeIf(Line::isEmpty);
        rows.add(new Line("", List.of(), null, 1));
        rows.add(new Line("", List.of(), null, 1));
        return rows;
    }

    List<String> basisRows() {
        List<String> rows = new ArrayList<>(all(bases));
        rows.removeIf(String::isBlank);
        rows.add("");
        rows.add("");
        return rows;
    }

    private String passage(Wording.PassageText passage) {
        return all(passages).stream()
                .filter(entered -> entered.name().equals(passage.name()))
                .map(entered -> text(entered.text()))
                .filter(entered -> !entered.equals(passage.text().strip()))
                .findFirst()
                .orElse(passage.text());
    }

    private static List<Line> lines(List<Wording.Line> lines) {
        return lines.stream()
                .map(line -> new Line(line.line(), line.to(), line.channel(), line.copies()))
                .toList();
    }

    private static List<Wording.Line> entered(@Nullable List<Line> lines, List<Wording.Line> shape) {
        return all(lines).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> new Wording.Line(
                        text(line.line()),
                        targets(all(line.to()), shape),
                        line.channel() == null || line.channel().isBlank() ? null : line.channel(),
                        line.copies() == null || line.copies() == 1 ? null : line.copies()))
                .toList();
    }

    /** A browser sends what was chosen in the order of the choices. */
    private static List<String> targets(List<String> chosen, List<Wording.Line> shape) {
        return shape.stream()
                .map(Wording.Line::to)
                .filter(known -> known.size() == chosen.size() && known.containsAll(chosen))
                .findFirst()
                .orElse(chosen);
    }

    private static String text(@Nullable String entered) {
        return Vietnamese.text(Objects.requireNonNullElse(entered, "")).replace("\r\n", "\n");
    }

    /** Spring leaves holes where rows were not sent. */
    private static <T> List<T> all(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
