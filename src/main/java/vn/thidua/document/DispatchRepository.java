package vn.thidua.document;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class DispatchRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    DispatchRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void insert(DocumentId document, int position, DispatchLine line, Instant at) {
        jdbc.sql(
                        """
                        insert into document_dispatch (id, ward_id, issued_document_id, position, line, channel, copies,
                               unit_codes, user_ids, addressees, dispatched_at)
                        values (:id, :ward, :document, :position, :line, :channel, :copies,
                               :units, :users, :addressees, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("document", document.value())
                .param("position", position)
                .param("line", line.text())
                .param("channel", line.channel())
                .param("copies", line.copies())
                .param("units", line.unitCodes().toArray(String[]::new))
                .param("users", line.userIds().toArray(String[]::new))
                .param("addressees", line.addressees().toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<DispatchLine> of(DocumentId document) {
        return jdbc.sql(
                        """
                        select line, channel, copies, unit_codes, user_ids, addressees
                          from document_dispatch where ward_id = :ward and issued_document_id = :document
                         order by position
                        """)
                .param("ward", ward.id().value())
                .param("document", document.value())
                .query(DispatchRepository::line)
                .list();
    }

    boolean reached(DocumentId document, String userId, Set<String> unitCodes) {
        return jdbc.sql(
                        """
                        select exists (select 1 from document_dispatch
                                        where ward_id = :ward and issued_document_id = :document
                                          and (:user = any (user_ids) or unit_codes && cast(:units as text[])))
                        """)
                .param("ward", ward.id().value())
                .param("document", document.value())
                .param("user", userId)
                .param("units", unitCodes.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private static DispatchLine line(ResultSet row, int number) throws SQLException {
        return new DispatchLine(
                row.getString("line"),
                row.getString("channel"),
                row.getInt("copies"),
                texts(row.getArray("unit_codes")),
                texts(row.getArray("user_ids")),
                texts(row.getArray("addressees")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
