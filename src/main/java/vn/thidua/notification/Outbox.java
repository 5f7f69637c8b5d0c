package vn.thidua.notification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.OutboxMail.State;

/** Front door of the job that sends mail. */
@Service
@Transactional
public class Outbox {

    private final OutboxRepository repository;
    private final MailTransport transport;
    private final Clock clock;

    Outbox(OutboxRepository repository, MailTransport transport, Clock clock) {
        this.repository = repository;
        this.transport = transport;
        this.clock = clock;
    }

    /**
     * Sends a queued mail and marks it; does nothing for one that is done. Only a crash between the server's
     * acceptance and the mark repeats a mail, with the same Message-ID.
     */
    public void send(UUID id) {
        repository.lock(id).filter(mail -> mail.state() == State.QUEUED).ifPresent(this::deliver);
    }

    private void deliver(OutboxMail mail) {
        repository.mark(mail.id(), transport.deliver(mail), clock.instant());
    }

    /** Every mail, oldest first. */
    @Transactional(readOnly = true)
    public List<OutboxMail> all() {
        return repository.all();
    }
}
