package vn.thidua.rulebook.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Sentences;

/** Words of the rulebook's pages for what the tables keep as codes. */
@Component
class RulebookWords {

    private final Sentences sentences;

    RulebookWords(Sentences sentences) {
        this.sentences = sentences;
    }

    public String value(String kept, @Nullable ValueKey key) {
        if (key == null) {
            return kept;
        }
        return key.type().isChoice()
                ? word("rulebook.choice.", kept)
                : key.type().shown(kept);
    }

    /** Of {@code …CERTIFICATE_OF_MERIT.HOUSEHOLD} "Giấy khen, hộ gia đình". */
    public String member(String key, ValueKey family) {
        return Arrays.stream(key.substring(family.code().length()).split("\\."))
                .map(part -> word("rulebook.member.", part))
                .collect(Collectors.joining(", "));
    }

    public String title(String key, @Nullable ValueKey known) {
        if (known == null) {
            return key;
        }
        return known.isFamily() ? known.label() + " – " + member(key, known) : known.label();
    }

    public Map<String, String> choices(ValueKey key) {
        Map<String, String> choices = new LinkedHashMap<>();
        key.type().choices().forEach(choice -> choices.put(choice, word("rulebook.choice.", choice)));
        return choices;
    }

    /** The code itself where a ward has added one that has no words yet. */
    private String word(String prefix, String code) {
        String text = sentences.text(prefix + code);
        return text.equals(prefix + code) ? code : text;
    }
}
