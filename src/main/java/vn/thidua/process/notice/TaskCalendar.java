package vn.thidua.process.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.thidua.notification.CalendarEntry;
import vn.thidua.notification.CalendarSource;
import vn.thidua.process.guard.OwnStep;

/** The deadlines of the tasks that a person may do: his own, and those that wait for one of his groups. */
@Component
class TaskCalendar implements CalendarSource {

    private static final Duration LOOKS_BACK = Duration.ofDays(30);

    private final TaskService tasks;
    private final IdentityService identity;
    private final OwnStep ownStep;
    private final Clock clock;

    TaskCalendar(TaskService tasks, IdentityService identity, OwnStep ownStep, Clock clock) {
        this.tasks = tasks;
        this.identity = identity;
        this.ownStep = ownStep;
        this.clock = clock;
    }

    @Override
    public List<CalendarEntry> of(String userId) {
        return ownStep.take(
                () -> due(userId).list().stream().map(TaskCalendar::entry).toList());
    }

    private TaskQuery due(String userId) {
        Date lately = Date.from(clock.instant().minus(LOOKS_BACK));
        TaskQuery mine = tasks.createTaskQuery().active().dueAfter(lately).or().taskAssignee(userId);
        List<String> groups = groups(userId);
        return (groups.isEmpty() ? mine : mine.taskCandidateGroupIn(groups)).endOr();
    }

    private List<String> groups(String userId) {
        return identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .filter(group -> !TaskNotices.ON_BEHALF.equals(group))
                .toList();
    }

    private static CalendarEntry entry(Task task) {
        return new CalendarEntry(
                "task-" + task.getId(),
                "Hạn: " + task.getName(),
                task.getDueDate().toInstant(),
                "/camunda/app/tasklist/default/#/?task=" + task.getId());
    }
}
