package vn.thidua.process.notice;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;

/** Tells people of a new task of theirs, in the transaction that made it. */
@Component
class TaskNotices {

    /** Officers who enter for units without computers see all units' tasks; mail about each would drown them. */
    static final String ON_BEHALF = "ON_BEHALF_ENTRY";

    private final Audience audience;
    private final TaskSubject subject;
    private final Notices notices;

    TaskNotices(Audience audience, TaskSubject subject, Notices notices) {
        this.audience = audience;
        this.subject = subject;
        this.notices = notices;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void onCreated(DelegateTask task) {
        Set<String> people = recipients(task);
        if (!people.isEmpty()) {
            notices.tell(new Notice(
                    NoticeKind.TASK_ASSIGNED,
                    "task/" + task.getId(),
                    people,
                    Map.of("task", task.getName(), "about", subject.of(task)),
                    "/camunda/app/tasklist/default/#/?task=" + task.getId()));
        }
    }

    private Set<String> recipients(DelegateTask task) {
        Set<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .filter(group -> !ON_BEHALF.equals(group))
                .collect(Collectors.toSet());
        Set<String> people = new HashSet<>(audience.of(groups));
        task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        if (task.getAssignee() != null) {
            people.add(task.getAssignee());
        }
        return people;
    }
}
