package vn.thidua.register.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.register.RegisterEntry;

/** "Từ số … đến số …" of a volume: one range where one series fills it, else one for each symbol. */
final class NumberRange {

    private NumberRange() {}

    static String of(List<RegisterEntry> entries) {
        if (entries.isEmpty()) {
            return "Từ số ……… đến số ………";
        }
        long different = entries.stream().map(RegisterEntry::number).distinct().count();
        if (different == entries.size()) {
            return line(entries.stream().map(RegisterEntry::number).toList());
        }
        Map<String, List<Integer>> bySymbol = entries.stream()
                .collect(Collectors.groupingBy(
                        RegisterEntry::symbol,
                        LinkedHashMap::new,
                        Collectors.mapping(RegisterEntry::number, Collectors.toList())));
        return bySymbol.entrySet().stream()
                .map(each -> shortly(each.getValue()) + "/" + each.getKey())
                .collect(Collectors.joining("; ", "Từ số đến số: ", ""));
    }

    static String line(List<Integer> numbers) {
        return "Từ số %02d đến số %02d".formatted(first(numbers), last(numbers));
    }

    private static String shortly(List<Integer> numbers) {
        return first(numbers) == last(numbers)
                ? "%02d".formatted(first(numbers))
                : "%02d–%02d".formatted(first(numbers), last(numbers));
    }

    private static int first(List<Integer> numbers) {
        return numbers.stream().mapToInt(each -> each).min().orElse(0);
    }

    private static int last(List<Integer> numbers) {
        return numbers.stream().mapToInt(each -> each).max().orElse(0);
    }
}
