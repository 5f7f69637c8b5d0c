package vn.thidua.process.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.archive.Archive;
import vn.thidua.archive.DueFile;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.process.notice.Audience;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** Tells the office and the clerk once per file and day of handing over. */
@Component
class AnnounceDueFilesDelegate implements JavaDelegate {

    private final Archive archive;
    private final Notices notices;
    private final Audience audience;
    private final Clock clock;

    AnnounceDueFilesDelegate(Archive archive, Notices notices, Audience audience, Clock clock) {
        this.archive = archive;
        this.notices = notices;
        this.audience = audience;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        archive.due(LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE)).forEach(this::tell);
    }

    private void tell(DueFile due) {
        notices.tell(new Notice(
                NoticeKind.FILE_DUE,
                "file-due/%s/%s".formatted(due.file().id(), due.dueOn()),
                audience.having(Role.CULTURE_OFFICER, Role.CLERK),
                Map.of("file", due.file().code() + " " + due.file().title(), "due", Vietnamese.date(due.dueOn())),
                "/archive/files/" + due.file().id()));
    }
}
