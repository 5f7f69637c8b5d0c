package vn.thidua.document.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the words of a kind may use.
 *
 * @param values placeholders that stand everywhere, with their value in the sample
 * @param ofText placeholders that one text has besides, because it is printed once for each row
 * @param audiences names of lines of recipients that the kind's data give
 */
public record WordingTerms(Map<String, String> values, Map<String, Set<String>> ofText, Set<String> audiences) {

    public WordingTerms {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        ofText = Collections.unmodifiableMap(new LinkedHashMap<>(ofText));
        audiences = Set.copyOf(audiences);
    }

    boolean allows(String text, String placeholder) {
        return values.containsKey(placeholder)
                || ofText.getOrDefault(text, Set.of()).contains(placeholder);
    }
}
