package vn.thidua.process.mail;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.notification.MailQueued;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.CurrentWard;

/** Starts the sending of each mail in the transaction that wrote it: neither is there without the other. */
@Component
class QueuedMail {

    private final ProcessRoots roots;
    private final CurrentWard ward;

    QueuedMail(ProcessRoots roots, CurrentWard ward) {
        this.roots = roots;
        this.ward = ward;
    }

    @EventListener
    void on(MailQueued queued) {
        String outboxId = queued.outboxId().toString();
        String wardId = ward.id().value();
        roots.startOnce(
                SendMailProcess.KEY,
                "mail/" + wardId + "/" + outboxId,
                Map.of(CommonVariables.WARD_ID.name(), wardId, SendMailProcess.OUTBOX_ID.name(), outboxId));
    }
}
