package vn.thidua.rehearsal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.process.drive.OpenTask;

/** The open tasks, each with the moment planned for it when it appeared. */
final class Agenda {

    /** A task and when it will be done. */
    record Appointment(OpenTask task, Instant at) {}

    private record Planned(OpenTask task, Optional<Instant> at) {}

    private final Function<String, OpenTask> read;
    private final Function<OpenTask, Optional<Instant>> plan;
    private final Map<String, Planned> open = new LinkedHashMap<>();

    Agenda(Function<String, OpenTask> read, Function<OpenTask, Optional<Instant>> plan) {
        this.read = read;
        this.plan = plan;
    }

    /** Takes over which tasks are open now. */
    void follow(Collection<String> taskIds) {
        open.keySet().retainAll(taskIds);
        for (String id : taskIds) {
            open.computeIfAbsent(id, fresh -> {
                OpenTask task = read.apply(fresh);
                return new Planned(task, plan.apply(task));
            });
        }
    }

    /** The earliest of those that are done at all. */
    Optional<Appointment> next() {
        return open.values().stream()
                .flatMap(planned -> planned.at().stream().map(at -> new Appointment(planned.task(), at)))
                .min(Comparator.comparing(Appointment::at));
    }

    String waiting() {
        return open.values().stream()
                .map(planned -> planned.task().unitCode() == null
                        ? planned.task().name()
                        : planned.task().name() + " - " + planned.task().unitCode())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
