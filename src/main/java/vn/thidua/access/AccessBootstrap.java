package vn.thidua.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets groups, grants and lists of tasks up at each start; a second start, or a second program, changes nothing. */
@Component
class AccessBootstrap {

    private final AccessLock lock;
    private final AccountMirror accounts;
    private final Grants grants;
    private final RoleFilters filters;
    private final SetupLock setup;

    AccessBootstrap(AccessLock lock, AccountMirror accounts, Grants grants, RoleFilters filters, SetupLock setup) {
        this.lock = lock;
        this.accounts = accounts;
        this.grants = grants;
        this.filters = filters;
        this.setup = setup;
    }

    @Transactional
    public void setUp() {
        lock.take();
        setup.close();
        accounts.alignGroups(Groups.fixed());
        grants.align();
        filters.align();
        accounts.align();
    }
}
