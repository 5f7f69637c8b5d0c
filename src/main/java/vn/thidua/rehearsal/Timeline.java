package vn.thidua.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.shared.Vietnamese;

/** Who did what when, by the moved clock. */
final class Timeline {

    private static final List<String> HEADINGS = List.of("Thời điểm", "Người thực hiện", "Chức vụ", "Việc", "Về");

    /** @param about the unit or the document */
    record Entry(Instant at, String who, String role, String what, String about) {

        List<String> cells() {
            return List.of(Vietnamese.moment(at), who, role, what, about);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    void add(Entry entry) {
        entries.add(entry);
    }

    String csv() {
        Stream<List<String>> lines =
                entries.stream().sorted(Comparator.comparing(Entry::at)).map(Entry::cells);
        return Stream.concat(Stream.of(HEADINGS), lines).map(Timeline::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Timeline::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        return text.matches("(?s).*[\",\\r\\n;].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
