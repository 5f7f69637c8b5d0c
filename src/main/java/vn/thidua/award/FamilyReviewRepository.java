package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.award.FamilyReview.Objection;
import vn.thidua.shared.CurrentWard;

@Repository
class FamilyReviewRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    FamilyReviewRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    Optional<FamilyReview> find(AwardOccasionId id, String unitCode) {
        List<Objection> objections = of(
                        """
                        select household, content, handling, removed from award_family_objection
                         where award_occasion_id = :id and ward_id = :ward and unit_code = :unit order by place
                        """,
                        id,
                        unitCode)
                .query((row, number) -> objection(row))
                .list();
        return of(
                        """
                        select met_on, present, posted_on, posted_at, posting_evidence, concluded_on
                          from award_family_review
                         where award_occasion_id = :id and ward_id = :ward and unit_code = :unit
                        """,
                        id,
                        unitCode)
                .query((row, number) -> review(row, objections))
                .optional();
    }

    void met(AwardOccasionId id, String unitCode, LocalDate metOn, int present) {
        of(
                        """
                        insert into award_family_review (award_occasion_id, ward_id, unit_code, met_on, present)
                        values (:id, :ward, :unit, :met, :present)
                        on conflict (award_occasion_id, unit_code)
                        do update set met_on = excluded.met_on, present = excluded.present
                        """,
                        id,
                        unitCode)
                .param("met", metOn)
                .param("present", present)
                .update();
    }

    void posted(AwardOccasionId id, String unitCode, LocalDate on, String at, List<UUID> evidence) {
        of(
                        """
                        update award_family_review
                           set posted_on = :on, posted_at = :at, posting_evidence = :evidence
                         where award_occasion_id = :id and ward_id = :ward and unit_code = :unit
                        """,
                        id,
                        unitCode)
                .param("on", on)
                .param("at", at)
                .param("evidence", evidence.toArray(UUID[]::new))
                .update();
    }

    void concluded(AwardOccasionId id, String unitCode, LocalDate on, List<Objection> objections) {
        of(
                        """
                        update award_family_review set concluded_on = :on
                         where award_occasion_id = :id and ward_id = :ward and unit_code = :unit
                        """,
                        id,
                        unitCode)
                .param("on", on)
                .update();
        for (int place = 0; place < objections.size(); place++) {
            add(id, unitCode, place, objections.get(place));
        }
    }

    private void add(AwardOccasionId id, String unitCode, int place, Objection objection) {
        of(
                        """
                        insert into award_family_objection (id, ward_id, award_occasion_id, unit_code, place, household,
                                                            content, handling, removed)
                        values (:objection, :ward, :id, :unit, :place, :household, :content, :handling, :removed)
                        """,
                        id,
                        unitCode)
                .param("objection", UUID.randomUUID())
                .param("place", place)
                .param("household", objection.household())
                .param("content", objection.content())
                .param("handling", objection.handling())
                .param("removed", objection.removed())
                .update();
    }

    private StatementSpec of(String sql, AwardOccasionId id, String unitCode) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .param("unit", unitCode);
    }

    private static Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                row.getString("household"),
                row.getString("content"),
                row.getString("handling"),
                row.getBoolean("removed"));
    }

    private static FamilyReview review(ResultSet row, List<Objection> objections) throws SQLException {
        return new FamilyReview(
                row.getObject("met_on", LocalDate.class),
                row.getInt("present"),
                row.getObject("posted_on", LocalDate.class),
                row.getString("posted_at"),
                Arrays.asList((UUID[]) row.getArray("posting_evidence").getArray()),
                row.getObject("concluded_on", LocalDate.class),
                objections);
    }
}
