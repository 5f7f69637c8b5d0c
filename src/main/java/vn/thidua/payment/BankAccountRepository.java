package vn.thidua.payment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class BankAccountRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    BankAccountRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    Set<UUID> entered(UUID payoutId) {
        return new HashSet<>(sealed(payoutId).keySet());
    }

    Map<UUID, String> sealed(UUID payoutId) {
        Map<UUID, String> accounts = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select a.payout_line_id, a.sealed
                          from payout_account a join payout_line l on l.id = a.payout_line_id
                         where a.ward_id = :ward and l.payout_id = :payout
                         order by l.number
                        """)
                .param("ward", ward.id().value())
                .param("payout", payoutId)
                .query(row -> {
                    accounts.put(row.getObject("payout_line_id", UUID.class), row.getString("sealed"));
                });
        return accounts;
    }

    void put(UUID lineId, String sealed, String userId, Instant at) {
        jdbc.sql(
                        """
                        insert into payout_account (payout_line_id, ward_id, sealed, entered_by, entered_at)
                        select id, ward_id, :sealed, :user, :at from payout_line where id = :line and ward_id = :ward
                        on conflict (payout_line_id)
                        do update set sealed = :sealed, entered_by = :user, entered_at = :at
                        """)
                .param("line", lineId)
                .param("ward", ward.id().value())
                .param("sealed", sealed)
                .param("user", userId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID lineId) {
        jdbc.sql("delete from payout_account where payout_line_id = :line and ward_id = :ward")
                .param("line", lineId)
                .param("ward", ward.id().value())
                .update();
    }
}
