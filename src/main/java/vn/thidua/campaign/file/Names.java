package vn.thidua.campaign.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Enum constants as files write them: {@code ratioOfSums} for RATIO_OF_SUMS. */
class Names {

    private Names() {}

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> inFile(constant).equals(name))
                .findFirst();
    }

    static <E extends Enum<E>> E get(Class<E> type, String name) {
        return find(type, name)
                .orElseThrow(() -> new IllegalStateException(
                        "The schema let pass '%s' as %s.".formatted(name, type.getSimpleName())));
    }

    static String inFile(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
