package vn.thidua.process.cancellation;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.cancellation.Cancellation;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;

@Component
class TellCancellationRefusalDelegate implements JavaDelegate {

    private final Cancellations cancellations;
    private final Notices notices;

    TellCancellationRefusalDelegate(Cancellations cancellations, Notices notices) {
        this.cancellations = cancellations;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Cancellation cancellation = cancellations.get(CancelAwardProcess.cancellation(execution));
        GrantedAward award = cancellations.award(cancellation.award());
        notices.tell(new Notice(
                NoticeKind.CANCELLATION_REFUSED,
                "cancellation-refused/" + cancellation.id(),
                Set.of(cancellation.requestedBy()),
                Map.of(
                        "nominee", award.recipient().name(),
                        "award", award.awardName(),
                        "reason", Objects.requireNonNullElse(cancellation.reason(), "")),
                "/awards/history/" + award.id()));
    }
}
