package vn.thidua.process.keeping;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.archive.ChangedFile;
import vn.thidua.archive.NightlyCheck;
import vn.thidua.archive.OriginalChecks;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.process.notice.Audience;
import vn.thidua.shared.Role;

@Component
class CheckOriginalsDelegate implements JavaDelegate {

    private final OriginalChecks checks;
    private final Notices notices;
    private final Audience audience;

    CheckOriginalsDelegate(OriginalChecks checks, Notices notices, Audience audience) {
        this.checks = checks;
        this.notices = notices;
        this.audience = audience;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NightlyCheck check = checks.run();
        if (!check.isClean()) {
            tell(check);
        }
    }

    private void tell(NightlyCheck check) {
        String names = check.changed().stream().map(ChangedFile::names).collect(Collectors.joining("; "));
        notices.tell(new Notice(
                NoticeKind.ORIGINALS_CHANGED,
                "originals-changed/" + check.on(),
                audience.having(Role.ADMINISTRATOR),
                Map.of("count", Integer.toString(check.changed().size()), "files", names),
                "/admin/originals"));
    }
}
