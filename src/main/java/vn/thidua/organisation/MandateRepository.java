package vn.thidua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** Mandates to sign and seats in the council; both end, neither is deleted. */
@Repository
class MandateRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    MandateRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    List<Mandate> all() {
        return jdbc.sql(
                        """
                        select id, user_id, form, document_kinds, reference, file_id, valid_from, valid_to
                          from mandate
                         where ward_id = :ward
                         order by valid_from desc, id
                        """)
                .param("ward", ward.id().value())
                .query(MandateRepository::mandate)
                .list();
    }

    void insert(Mandate mandate) {
        jdbc.sql(
                        """
                        insert into mandate (id, ward_id, user_id, form, document_kinds, reference, file_id,
                                             valid_from, valid_to)
                        values (:id, :ward, :user, :form, :kinds, :reference, :file, :from, :to)
                        """)
                .param("id", mandate.id())
                .param("ward", ward.id().value())
                .param("user", mandate.userId())
                .param("form", mandate.form().name())
                .param("kinds", String.join(",", new TreeSet<>(mandate.documentKinds())))
                .param("reference", mandate.reference())
                .param("file", mandate.fileId())
                .param("from", mandate.validFrom())
                .param("to", mandate.validTo())
                .update();
    }

    void endMandate(UUID id, LocalDate lastDay) {
        jdbc.sql("update mandate set valid_to = :to where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .param("to", lastDay)
                .update();
    }

    List<CouncilSeat> seats() {
        return jdbc.sql(
                        """
                        select id, user_id, office, valid_from, valid_to
                          from council_seat
                         where ward_id = :ward
                         order by array_position(array['CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR', 'STANDING_MEMBER',
                                                       'SECRETARY', 'MEMBER']::varchar[], office), sort_order
                        """)
                .param("ward", ward.id().value())
                .query((row, number) -> new CouncilSeat(
                        row.getObject("id", UUID.class),
                        row.getString("user_id"),
                        CouncilSeat.Office.valueOf(row.getString("office")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    void insert(CouncilSeat seat) {
        jdbc.sql(
                        """
                        insert into council_seat (id, ward_id, user_id, office, valid_from, valid_to, sort_order)
                        values (:id, :ward, :user, :office, :from, :to,
                                (select coalesce(max(sort_order), 0) + 1 from council_seat where ward_id = :ward))
                        """)
                .param("id", seat.id())
                .param("ward", ward.id().value())
                .param("user", seat.userId())
                .param("office", seat.office().name())
                .param("from", seat.validFrom())
                .param("to", seat.validTo())
                .update();
    }

    void endSeat(UUID id, LocalDate lastDay) {
        jdbc.sql("update council_seat set valid_to = :to where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .param("to", lastDay)
                .update();
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                row.getString("user_id"),
                Mandate.Form.valueOf(row.getString("form")),
                kinds(row.getString("document_kinds")),
                row.getString("reference"),
                row.getObject("file_id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Set<String> kinds(String joined) {
        return Arrays.stream(joined.split(",")).filter(kind -> !kind.isEmpty()).collect(Collectors.toSet());
    }
}
