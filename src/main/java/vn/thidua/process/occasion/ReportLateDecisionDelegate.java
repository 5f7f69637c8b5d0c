package vn.thidua.process.occasion;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasions;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.process.notice.Audience;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** The term for the decision on cultural families is over and the round is not. */
@Component
class ReportLateDecisionDelegate implements JavaDelegate {

    private final AwardOccasions occasions;
    private final Audience audience;
    private final Notices notices;

    ReportLateDecisionDelegate(AwardOccasions occasions, Audience audience, Notices notices) {
        this.occasions = occasions;
        this.audience = audience;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardOccasion occasion = occasions.get(OccasionProcess.occasion(execution));
        LocalDate due = LocalDate.ofInstant(
                OccasionProcess.DECISION_DUE_AT.read(execution).toInstant(), Vietnamese.ZONE);
        notices.tell(new Notice(
                NoticeKind.DECISION_LATE,
                "decision-late/" + occasion.id(),
                audience.having(Role.CULTURE_HEAD, Role.CULTURE_OFFICER, Role.CHAIRMAN),
                Map.of("occasion", occasion.heading(), "due", Vietnamese.date(due)),
                "/awards/occasions/" + occasion.id()));
    }
}
