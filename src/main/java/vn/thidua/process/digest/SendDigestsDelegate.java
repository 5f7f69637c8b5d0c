package vn.thidua.process.digest;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Digests;
import vn.thidua.shared.Vietnamese;

@Component
class SendDigestsDelegate implements JavaDelegate {

    private final Digests digests;
    private final Clock clock;

    SendDigestsDelegate(Digests digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        digests.send(LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE));
    }
}
