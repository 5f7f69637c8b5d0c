package vn.thidua.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Recorded;

/** Front door of the audit module: keeps what the others record, in the transaction of what it tells of. */
@Service
@Transactional
public class AuditTrail {

    private final AuditRepository repository;
    private final Clock clock;

    AuditTrail(AuditRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @EventListener
    void keep(Recorded recorded) {
        repository.add(recorded, clock.instant());
    }

    /** All that was done to one thing, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> about(String subject) {
        return repository.about(subject);
    }

    /** What was done last, newest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> latest(int count) {
        return repository.latest(count);
    }
}
