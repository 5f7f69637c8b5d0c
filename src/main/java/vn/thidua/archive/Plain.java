package vn.thidua.archive;

import java.util.Locale;
import vn.thidua.shared.Folding;

/** Names that every file system takes. */
final class Plain {

    private Plain() {}

    static String name(String text) {
        return Folding.fold(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
    }
}
