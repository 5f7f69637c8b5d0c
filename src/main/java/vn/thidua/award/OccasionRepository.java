package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class OccasionRepository {

    private static final String SELECT =
            """
            select id, kind, key, title, basis, from_on, to_on, due_on, awards, status
              from award_occasion
             where ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    OccasionRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    Optional<AwardOccasion> find(AwardOccasionId id) {
        return find(id, "");
    }

    /** Nobody else changes it before this transaction ends. */
    Optional<AwardOccasion> lock(AwardOccasionId id) {
        return find(id, " for update");
    }

    Optional<AwardOccasion> of(Occasion occasion) {
        return jdbc.sql(SELECT + " and kind = :kind and key = :key")
                .param("ward", ward.id().value())
                .param("kind", occasion.kind().name())
                .param("key", occasion.key())
                .query(this::map)
                .optional();
    }

    /** The newest first. */
    List<AwardOccasion> all() {
        return jdbc.sql(SELECT + " order by opened_at desc, id")
                .param("ward", ward.id().value())
                .query(this::map)
                .list();
    }

    void add(AwardOccasion occasion, String openedBy, Instant openedAt) {
        jdbc.sql(
                        """
                        insert into award_occasion (id, ward_id, kind, key, title, basis, from_on, to_on, due_on, awards,
                                                    status, opened_by, opened_at)
                        values (:id, :ward, :kind, :key, :title, :basis, :from, :to, :due, :awards, :status, :by, :at)
                        """)
                .param("id", occasion.id().value())
                .param("ward", ward.id().value())
                .param("kind", occasion.occasion().kind().name())
                .param("key", occasion.occasion().key())
                .param("title", occasion.title())
                .param("basis", occasion.basis())
                .param("from", occasion.from())
                .param("to", occasion.to())
                .param("due", occasion.dueOn())
                .param("awards", occasion.awards().toArray(String[]::new))
                .param("status", occasion.status().name())
                .param("by", openedBy)
                .param("at", OffsetDateTime.ofInstant(openedAt, ZoneOffset.UTC))
                .update();
        occasion.units().forEach(unit -> addUnit(occasion.id(), unit.unitCode()));
    }

    void setStatus(AwardOccasionId id, AwardOccasion.Status status) {
        jdbc.sql("update award_occasion set status = :status where id = :id and ward_id = :ward")
                .param("status", status.name())
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    void setDue(AwardOccasionId id, LocalDate dueOn) {
        jdbc.sql("update award_occasion set due_on = :due where id = :id and ward_id = :ward")
                .param("due", dueOn)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    void answered(AwardOccasionId id, String unitCode, Instant at) {
        jdbc.sql(
                        """
                        update award_occasion_unit set answered_at = :at
                         where award_occasion_id = :id and ward_id = :ward and unit_code = :unit
                        """)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("id", id.value())
                .param("ward", ward.id().value())
                .param("unit", unitCode)
                .update();
    }

    private Optional<AwardOccasion> find(AwardOccasionId id, String lock) {
        return jdbc.sql(SELECT + " and id = :id" + lock)
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(this::map)
                .optional();
    }

    private void addUnit(AwardOccasionId id, String unitCode) {
        jdbc.sql(
                        """
                        insert into award_occasion_unit (award_occasion_id, ward_id, unit_code)
                        values (:id, :ward, :unit)
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .param("unit", unitCode)
                .update();
    }

    private List<AwardOccasion.AskedUnit> units(UUID id) {
        return jdbc.sql(
                        """
                        select unit_code, answered_at from award_occasion_unit
                         where award_occasion_id = :id and ward_id = :ward order by unit_code
                        """)
                .param("id", id)
                .param("ward", ward.id().value())
                .query((row, number) ->
                        new AwardOccasion.AskedUnit(row.getString("unit_code"), instant(row, "answered_at")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private AwardOccasion map(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new AwardOccasion(
                new AwardOccasionId(id),
                new Occasion(Occasion.Kind.valueOf(row.getString("kind")), row.getString("key")),
                row.getString("title"),
                row.getString("basis"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Set.copyOf(Arrays.asList((String[]) row.getArray("awards").getArray())),
                units(id),
                AwardOccasion.Status.valueOf(row.getString("status")));
    }
}
