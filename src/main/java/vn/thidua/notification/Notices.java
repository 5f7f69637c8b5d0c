package vn.thidua.notification;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.MailWriter.Written;
import vn.thidua.notification.OutboxMail.State;

/** Front door for whoever has something to tell: the mail is written with what it tells of, and sent later. */
@Service
@Transactional
public class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final AddressBook addresses;
    private final MailWriter writer;
    private final Dispatch dispatch;
    private final OutboxRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(
            AddressBook addresses,
            MailWriter writer,
            Dispatch dispatch,
            OutboxRepository repository,
            ApplicationEventPublisher events,
            Clock clock) {
        this.addresses = addresses;
        this.writer = writer;
        this.dispatch = dispatch;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Repeating a notice with the same event key tells nobody twice. */
    public void tell(Notice notice) {
        notice.recipients().stream().sorted().forEach(recipient -> tell(notice, addresses.find(recipient)));
    }

    private void tell(Notice notice, Recipient recipient) {
        Written written = writer.write(notice, recipient.greeting());
        State state = dispatch.of(recipient, notice.kind());
        OutboxMail mail = OutboxMail.of(notice, recipient, written, state, clock.instant());
        if (repository.add(mail)) {
            announce(mail);
        }
    }

    private void announce(OutboxMail mail) {
        if (mail.state() == State.QUEUED) {
            events.publishEvent(new MailQueued(mail.id()));
        } else if (mail.state() == State.NO_ADDRESS) {
            LOG.warn("No mail for {}: {} has no address.", mail.eventKey(), mail.recipient());
        }
    }
}
