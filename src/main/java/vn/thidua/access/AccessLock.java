package vn.thidua.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one program at a time write accounts, groups, grants and filters; held until the transaction ends. */
@Component
class AccessLock {

    private static final long KEY = 0x7468_6964_7561L;

    private final JdbcClient jdbc;

    AccessLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(:key)) as held")
                .param("key", KEY)
                .query(Integer.class)
                .single();
    }
}
