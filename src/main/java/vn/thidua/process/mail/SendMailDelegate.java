package vn.thidua.process.mail;

import static vn.thidua.process.mail.SendMailProcess.OUTBOX_ID;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Outbox;

@Component
class SendMailDelegate implements JavaDelegate {

    private final Outbox outbox;

    SendMailDelegate(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outbox.send(UUID.fromString(OUTBOX_ID.read(execution)));
    }
}
