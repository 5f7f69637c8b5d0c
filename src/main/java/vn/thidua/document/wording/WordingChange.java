package vn.thidua.document.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One field in which two versions differ.
 *
 * @param name of the text, {@code summary}, {@code passage.…}, {@code recipients} …
 */
public record WordingChange(String name, List<TextChange.Piece> pieces) {

    /** In the order of the fields. */
    public static List<WordingChange> between(Wording before, Wording after) {
        Map<String, String> old = fields(before);
        Map<String, String> now = fields(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        List<WordingChange> changes = new ArrayList<>();
        for (String name : names) {
            String was = old.getOrDefault(name, "").strip();
            String is = now.getOrDefault(name, "").strip();
            if (!was.equals(is)) {
                changes.add(new WordingChange(name, TextChange.between(was, is)));
            }
        }
        return changes;
    }

    private static Map<String, String> fields(Wording wording) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("summary", wording.summary());
        fields.put("addressees", lines(wording.addressees()));
        fields.put("bases", String.join("\n", wording.bases()));
        fields.putAll(wording.texts());
        wording.passages().forEach(passage -> fields.put("passage." + passage.label(), passage.text()));
        fields.put("recipients", lines(wording.recipients()));
        fields.put("archive", wording.archive());
        return fields;
    }

    private static String lines(List<Wording.Line> lines) {
        StringBuilder all = new StringBuilder();
        for (Wording.Line line : lines) {
            all.append("- ").append(line.line()).append(" → ").append(String.join(", ", line.to()));
            all.append(line.channel() == null ? "" : " · " + line.channel());
            all.append(line.copies() == null || line.copies() == 1 ? "" : " × " + line.copies());
            all.append('\n');
        }
        return all.toString();
    }
}
