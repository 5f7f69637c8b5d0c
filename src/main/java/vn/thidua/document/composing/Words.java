package vn.thidua.document.composing;

import java.util.HashMap;
import java.util.Map;

/** Values for placeholders, put together one by one. */
final class Words {

    private final Map<String, String> values;

    private Words(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    static Words of(Map<String, String> first) {
        return new Words(first);
    }

    static Words none() {
        return new Words(Map.of());
    }

    Words and(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    Words and(Map<String, String> more) {
        values.putAll(more);
        return this;
    }

    Map<String, String> map() {
        return Map.copyOf(values);
    }
}
