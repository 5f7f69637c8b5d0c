package vn.thidua.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The order of people's names: by given name, then from the left; Ă, Â, Đ, Ê, Ô, Ơ, Ư are letters of their own, tones
 * decide last and belong to the syllable, so that {@code Hoà} and {@code Hòa} are one place.
 */
public final class NameOrder implements Comparator<String> {

    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final Comparator<Part> PARTS =
            Comparator.comparing(Part::letters).thenComparing(Part::tones);

    @Override
    public int compare(String one, String other) {
        int byGivenName = PARTS.compare(part(List.of(given(one))), part(List.of(given(other))));
        return byGivenName != 0 ? byGivenName : PARTS.compare(part(rest(one)), part(rest(other)));
    }

    private record Part(String letters, String tones) {}

    private static String given(String name) {
        String[] words = words(name);
        return words[words.length - 1];
    }

    private static List<String> rest(String name) {
        String[] words = words(name);
        return Arrays.asList(words).subList(0, words.length - 1);
    }

    private static String[] words(String name) {
        return Vietnamese.text(name).toLowerCase(Locale.ROOT).split("\\s+");
    }

    private static Part part(List<String> words) {
        return new Part(
                words.stream().map(NameOrder::letters).collect(Collectors.joining("!")),
                words.stream().map(NameOrder::tone).collect(Collectors.joining()));
    }

    /** One character per letter, in the order of the alphabet. */
    private static String letters(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[" + TONES + "]", "");
        return Normalizer.normalize(bare, Normalizer.Form.NFC)
                .chars()
                .map(letter -> {
                    int place = LETTERS.indexOf(letter);
                    return place < 0 ? 'a' + LETTERS.length() + letter : 'a' + place;
                })
                .mapToObj(place -> String.valueOf((char) place))
                .collect(Collectors.joining());
    }

    private static String tone(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .chars()
                .map(TONES::indexOf)
                .filter(tone -> tone >= 0)
                .mapToObj(tone -> String.valueOf(tone + 1))
                .findFirst()
                .orElse("0");
    }
}
