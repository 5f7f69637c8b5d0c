package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.plan.Boundary;
import vn.thidua.shared.CurrentWard;

@Repository
class DeadlineRepository {

    private static final String SELECT =
            """
            select id, campaign_id, kind, phase, wording, day_on, boundary, last_moment_at
              from campaign_deadline
             where ward_id = :ward
            """;

    private static final String SELECT_CHANGE =
            """
            select change.id, change.campaign_deadline_id, change.old_day_on, change.new_day_on, change.reason,
                   change.requested_by, change.requested_at, change.applied_at
              from campaign_deadline_change change
              join campaign_deadline deadline on deadline.id = change.campaign_deadline_id
             where change.ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    DeadlineRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    List<Deadline> all(CampaignId id) {
        return jdbc.sql(SELECT + " and campaign_id = :campaign order by last_moment_at, phase")
                .param("ward", ward.id().value())
                .param("campaign", id.value())
                .query(DeadlineRepository::deadline)
                .list();
    }

    Optional<Deadline> find(UUID deadlineId) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("ward", ward.id().value())
                .param("id", deadlineId)
                .query(DeadlineRepository::deadline)
                .optional();
    }

    /** Inserts a deadline or moves it; its id stays. */
    void put(Deadline deadline) {
        jdbc.sql(
                        """
                        insert into campaign_deadline (id, ward_id, campaign_id, kind, phase, wording, day_on, boundary,
                                                       last_moment_at)
                        values (:id, :ward, :campaign, :kind, :phase, :wording, :day, :boundary, :moment)
                        on conflict (campaign_id, kind, phase) do update
                           set wording = excluded.wording, day_on = excluded.day_on, boundary = excluded.boundary,
                               last_moment_at = excluded.last_moment_at
                        """)
                .param("id", deadline.id())
                .param("ward", ward.id().value())
                .param("campaign", deadline.campaignId().value())
                .param("kind", deadline.kind().name())
                .param("phase", deadline.phase())
                .param("wording", deadline.wording())
                .param("day", deadline.day())
                .param("boundary", deadline.boundary().name())
                .param("moment", deadline.lastMoment().atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(DeadlineChange change) {
        jdbc.sql(
                        """
                        insert into campaign_deadline_change (id, ward_id, campaign_deadline_id, old_day_on, new_day_on,
                                                              reason, requested_by, requested_at)
                        values (:id, :ward, :deadline, :old, :new, :reason, :user, :at)
                        """)
                .param("id", change.id())
                .param("ward", ward.id().value())
                .param("deadline", change.deadlineId())
                .param("old", change.oldDay())
                .param("new", change.newDay())
                .param("reason", change.reason())
                .param("user", change.requestedBy())
                .param("at", change.requestedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void markApplied(UUID changeId, OffsetDateTime at) {
        jdbc.sql("update campaign_deadline_change set applied_at = :at where ward_id = :ward and id = :id")
                .param("at", at)
                .param("ward", ward.id().value())
                .param("id", changeId)
                .update();
    }

    Optional<DeadlineChange> findChange(UUID changeId) {
        return jdbc.sql(SELECT_CHANGE + " and change.id = :id")
                .param("ward", ward.id().value())
                .param("id", changeId)
                .query(DeadlineRepository::change)
                .optional();
    }

    List<DeadlineChange> changes(CampaignId id) {
        return jdbc.sql(SELECT_CHANGE + " and deadline.campaign_id = :campaign order by change.requested_at")
                .param("ward", ward.id().value())
                .param("campaign", id.value())
                .query(DeadlineRepository::change)
                .list();
    }

    private static Deadline deadline(ResultSet row, int number) throws SQLException {
        return new Deadline(
                row.getObject("id", UUID.class),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                DeadlineKind.valueOf(row.getString("kind")),
                row.getInt("phase"),
                row.getString("wording"),
                row.getObject("day_on", LocalDate.class),
                Boundary.valueOf(row.getString("boundary")),
                row.getObject("last_moment_at", OffsetDateTime.class).toInstant());
    }

    private static DeadlineChange change(ResultSet row, int number) throws SQLException {
        OffsetDateTime applied = row.getObject("applied_at", OffsetDateTime.class);
        return new DeadlineChange(
                row.getObject("id", UUID.class),
                row.getObject("campaign_deadline_id", UUID.class),
                row.getObject("old_day_on", LocalDate.class),
                row.getObject("new_day_on", LocalDate.class),
                row.getString("reason"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                applied == null ? null : applied.toInstant());
    }
}
