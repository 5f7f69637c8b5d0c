package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** Rows of the catalogue; one that a change replaced stays, with the moment. */
@Repository
class AwardTypeRepository {

    private static final String SELECT =
            """
            select id, code, name, form, kinds, achievements, decided_by, certificate, dossier, conditions,
                   kinds_basis, achievements_basis, dossier_basis, legal_basis, confirmed, place, valid_from, valid_to,
                   changed_at, changed_by, change_basis, reason, replaced_at
              from award_type
             where ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    AwardTypeRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    List<AwardType> on(LocalDate day) {
        return jdbc
                .sql(
                        SELECT
                                + """
                                 and replaced_at is null and valid_from <= :day and (valid_to is null or valid_to >= :day)
                                 order by place
                                """)
                .param("ward", ward.id().value())
                .param("day", day)
                .query(AwardTypeRepository::edition)
                .list()
                .stream()
                .map(AwardTypeEdition::type)
                .toList();
    }

    /** Every row the award ever had, the newest change first. */
    List<AwardTypeEdition> history(String code) {
        return jdbc.sql(SELECT + " and code = :code order by changed_at desc, valid_from desc")
                .param("ward", ward.id().value())
                .param("code", code)
                .query(AwardTypeRepository::edition)
                .list();
    }

    /** What counts of an award, by time; nobody else changes it until this transaction ends. */
    List<AwardTypeEdition> lock(String code) {
        lock();
        return jdbc.sql(SELECT + " and code = :code and replaced_at is null order by valid_from")
                .param("ward", ward.id().value())
                .param("code", code)
                .query(AwardTypeRepository::edition)
                .list();
    }

    void lock() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext(:key))) as held")
                .param("key", "award_type/" + ward.id().value())
                .query(Integer.class)
                .single();
    }

    /** Of every award the ward ever had. */
    Set<String> codes() {
        return new HashSet<>(jdbc.sql("select distinct code from award_type where ward_id = :ward")
                .param("ward", ward.id().value())
                .query(String.class)
                .list());
    }

    int nextPlace() {
        return jdbc.sql("select coalesce(max(place), -1) + 1 from award_type where ward_id = :ward")
                .param("ward", ward.id().value())
                .query(Integer.class)
                .single();
    }

    /** The last day on which the Chairman decided about a nomination for the award. */
    Optional<LocalDate> lastDecided(String code) {
        return jdbc.sql(
                        """
                        select r.decided_on
                          from award_round r
                          join award_round_item i on i.award_round_id = r.id
                          join award_nomination n on n.id = i.award_nomination_id
                         where r.ward_id = :ward and n.award_code = :code and r.decided_on is not null
                         order by r.decided_on desc limit 1
                        """)
                .param("ward", ward.id().value())
                .param("code", code)
                .query(LocalDate.class)
                .optional();
    }

    void replaced(UUID id) {
        jdbc.sql("update award_type set replaced_at = :now where id = :id and ward_id = :ward")
                .param("now", now())
                .param("id", id)
                .param("ward", ward.id().value())
                .update();
    }

    void add(AwardType type, int place, AwardChange change) {
        jdbc.sql(
                        """
                        insert into award_type (id, ward_id, code, name, form, kinds, achievements, decided_by, certificate,
                                                dossier, conditions, kinds_basis, achievements_basis, dossier_basis, legal_basis,
                                                confirmed, place, valid_from, valid_to, changed_at, changed_by,
                                                change_basis, reason)
                        values (:id, :ward, :code, :name, :form, :kinds, :achievements, :decidedBy, :certificate, :dossier,
                                cast(:conditions as jsonb), :kindsBasis, :achievementsBasis, :dossierBasis, :basis,
                                :confirmed, :place, :from, :to, :now, :user, :changeBasis, :reason)
                        on conflict (ward_id, code, valid_from) where replaced_at is null do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .params(AwardTypeColumns.of(type))
                .param("place", place)
                .param("now", now())
                .param("user", change.userId())
                .param("changeBasis", change.basis())
                .param("reason", change.reason())
                .update();
    }

    /** Fills in what rows from before a newer version of the program could not know. */
    void complete(AwardType type) {
        jdbc.sql(
                        """
                        update award_type
                           set achievements = :achievements, conditions = cast(:conditions as jsonb),
                               decided_by = :decidedBy, certificate = :certificate, kinds_basis = :kindsBasis,
                               achievements_basis = :achievementsBasis, dossier_basis = :dossierBasis,
                               confirmed = :confirmed
                         where ward_id = :ward and code = :code and valid_from = :from and conditions is null
                        """)
                .param("ward", ward.id().value())
                .params(AwardTypeColumns.of(type))
                .update();
    }

    private static AwardTypeEdition edition(ResultSet row, int number) throws SQLException {
        return new AwardTypeEdition(
                row.getObject("id", UUID.class),
                AwardTypeColumns.type(row),
                row.getInt("place"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("change_basis"),
                row.getString("reason"),
                replacedAt(row));
    }

    private static @Nullable Instant replacedAt(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("replaced_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
