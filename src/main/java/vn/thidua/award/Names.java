package vn.thidua.award;

import java.text.Normalizer;
import java.util.Locale;
import vn.thidua.shared.Folding;

/** When two written names are one: Hoà and Hòa are, Hà and Hạ are only similar. */
final class Names {

    private Names() {}

    /** The same letters and marks, wherever the tone stands; case and blanks do not count. */
    static boolean same(String one, String other) {
        return similar(one, other) && key(one).equals(key(other));
    }

    /** The same without any marks: a person must look. */
    static boolean similar(String one, String other) {
        return Folding.same(one, other);
    }

    /** Each word as its letters, then its marks, so that the place of a mark within the word is lost. */
    static String key(String name) {
        StringBuilder all = new StringBuilder();
        for (String word : Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("[\\s\\u00a0]+")) {
            all.append(word.replaceAll("\\p{M}", ""));
            word.codePoints()
                    .filter(point -> Character.getType(point) == Character.NON_SPACING_MARK)
                    .sorted()
                    .forEach(all::appendCodePoint);
            all.append(' ');
        }
        return all.toString().strip();
    }
}
