package vn.thidua.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.MailWriter.Written;
import vn.thidua.notification.OutboxMail.State;
import vn.thidua.shared.Vietnamese;

/** The morning's mail: what waited since the last one, one mail per person. */
@Service
@Transactional
public class Digests {

    private static final String LINK = "/notices";

    private final OutboxRepository repository;
    private final AddressBook addresses;
    private final MailWriter writer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Digests(
            OutboxRepository repository,
            AddressBook addresses,
            MailWriter writer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.addresses = addresses;
        this.writer = writer;
        this.events = events;
        this.clock = clock;
    }

    /** Repeated on the same day it sends nobody a second one; what came in between waits for the next day. */
    public void send(LocalDate day) {
        Map<String, List<OutboxMail>> byReader = repository.held().stream()
                .collect(Collectors.groupingBy(OutboxMail::recipient, LinkedHashMap::new, Collectors.toList()));
        byReader.forEach((reader, held) -> send(day, addresses.find(reader), held));
    }

    private void send(LocalDate day, Recipient reader, List<OutboxMail> held) {
        OutboxMail digest = digest(day, reader, held);
        if (reader.address() != null && repository.add(digest)) {
            events.publishEvent(new MailQueued(digest.id()));
            held.forEach(mail -> repository.mark(mail.id(), State.DIGESTED, clock.instant()));
        }
    }

    private OutboxMail digest(LocalDate day, Recipient reader, List<OutboxMail> held) {
        Notice notice = new Notice(
                NoticeKind.DIGEST,
                "digest/" + day,
                Set.of(reader.name()),
                Map.of("date", Vietnamese.date(day), "count", Integer.toString(held.size())),
                LINK);
        Written written = writer.write(notice, reader.greeting(), held);
        return OutboxMail.of(notice, reader, written, State.QUEUED, clock.instant());
    }
}
