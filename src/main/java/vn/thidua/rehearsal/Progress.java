package vn.thidua.rehearsal;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/** A line per simulated day: what was done, and how often. */
final class Progress {

    private final PrintStream console;
    private final Map<String, Integer> done = new LinkedHashMap<>();
    private @Nullable LocalDate day;

    Progress(PrintStream console) {
        this.console = console;
    }

    void note(LocalDate today, String what) {
        if (!today.equals(day)) {
            endDay();
            day = today;
        }
        done.merge(what, 1, Integer::sum);
    }

    void endDay() {
        if (day != null && !done.isEmpty()) {
            console.printf("%s  %s%n", Vietnamese.date(day), words());
        }
        done.clear();
    }

    private String words() {
        return done.entrySet().stream()
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining("; "));
    }
}
