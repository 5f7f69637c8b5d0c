package vn.thidua;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The ward that tests work in. */
public final class WardTestData {

    private WardTestData() {}

    /** Adds a ward where no sample has been loaded. */
    public static void givenWard(JdbcClient jdbc) {
        jdbc.sql(
                        """
                        insert into ward (id, name, loaded_at)
                        select '11002', 'Phường Thạch Khôi', now() where not exists (select 1 from ward)
                        """)
                .update();
    }
}
