package vn.thidua.access;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.CurrentWard;

/** Sets groups, grants and lists of tasks up at each start; a second start, or a second program, changes nothing. */
@Component
class AccessBootstrap {

    private final AccessLock lock;
    private final AccountMirror accounts;
    private final Grants grants;
    private final RoleFilters filters;
    private final CurrentWard ward;

    AccessBootstrap(AccessLock lock, AccountMirror accounts, Grants grants, RoleFilters filters, CurrentWard ward) {
        this.lock = lock;
        this.accounts = accounts;
        this.grants = grants;
        this.filters = filters;
        this.ward = ward;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void setUp() {
        lock.take();
        accounts.alignGroups(Groups.fixed());
        grants.align();
        filters.align();
        if (ward.isKnown()) {
            accounts.align();
        }
    }
}
