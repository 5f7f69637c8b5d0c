package vn.thidua.organisation.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Choices of a field, as the page's frame wants them: value to text, in order. */
final class Options {

    private Options() {}

    static <T> Map<String, String> of(Collection<T> things, Function<T, String> value, Function<T, String> text) {
        Map<String, String> options = new LinkedHashMap<>();
        things.forEach(thing -> options.put(value.apply(thing), text.apply(thing)));
        return options;
    }
}
