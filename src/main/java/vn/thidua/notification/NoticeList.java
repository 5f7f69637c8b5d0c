package vn.thidua.notification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;

/** What each person was told, whether by mail or not; nobody sees another's. */
@Service
@Transactional
public class NoticeList {

    private static final int SHOWN = 200;

    private final NoticeListRepository repository;
    private final Clock clock;

    NoticeList(NoticeListRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The latest first, two hundred at most. */
    @Transactional(readOnly = true)
    public List<ListedNotice> of(Actor reader) {
        return repository.of(reader.userId(), SHOWN);
    }

    @Transactional(readOnly = true)
    public int unread(Actor reader) {
        return repository.unread(reader.userId());
    }

    /** Marks it as read and says where it leads. */
    public String open(Actor reader, UUID id) {
        ListedNotice notice = repository
                .find(reader.userId(), id)
                .orElseThrow(() -> new BusinessRuleViolation("NOTICE_UNKNOWN", id.toString()));
        repository.markRead(reader.userId(), id, clock.instant());
        return notice.link();
    }

    public void readAll(Actor reader) {
        repository.markAllRead(reader.userId(), clock.instant());
    }
}
