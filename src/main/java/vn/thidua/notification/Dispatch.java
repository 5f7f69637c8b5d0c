package vn.thidua.notification;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.thidua.notification.OutboxMail.State;

/** Whether a notice goes out at once, waits for the digest or only stands in the list. */
@Component
class Dispatch {

    private static final Duration HOUR = Duration.ofHours(1);

    private final NoticePreferences preferences;
    private final OutboxRepository repository;
    private final NotificationSettings settings;
    private final Clock clock;

    Dispatch(NoticePreferences preferences, OutboxRepository repository, NotificationSettings settings, Clock clock) {
        this.preferences = preferences;
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    /** An agency outside has no list here and gets every mail. */
    State of(Recipient recipient, NoticeKind kind) {
        if (recipient.address() == null) {
            return State.NO_ADDRESS;
        }
        return recipient.isAgency() ? State.QUEUED : ofPerson(recipient.name(), kind);
    }

    private State ofPerson(String userId, NoticeKind kind) {
        return switch (preferences.of(userId, kind)) {
            case DAILY -> State.HELD;
            case LIST_ONLY -> State.LISTED;
            case AT_ONCE -> isFlood(userId, kind) ? State.HELD : State.QUEUED;
        };
    }

    /** Ten mails in an hour are read by nobody; a warning goes out nevertheless. */
    private boolean isFlood(String userId, NoticeKind kind) {
        return NoticeTopic.of(kind) != NoticeTopic.WARNINGS
                && repository.atOnceSince(userId, clock.instant().minus(HOUR)) >= settings.atOncePerHour();
    }
}
