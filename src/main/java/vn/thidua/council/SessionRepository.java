package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.BallotResult.Attendee;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.shared.CurrentWard;

@Repository
class SessionRepository {

    private static final String SELECT =
            """
            select id, award_round_id, attempt, sitting, status, starts_at, ended_at, place, chair, secretary, agenda,
                   adjourned_for, version
              from council_session
             where ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    SessionRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    Optional<CouncilSession> find(CouncilSessionId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(this::map)
                .optional();
    }

    /** The latest first. */
    List<CouncilSession> of(AwardRoundId round) {
        return jdbc.sql(SELECT + " and award_round_id = :round order by attempt desc, sitting desc")
                .param("ward", ward.id().value())
                .param("round", round.value())
                .query(this::map)
                .list();
    }

    void add(CouncilSession session) {
        jdbc.sql(
                        """
                        insert into council_session (id, ward_id, award_round_id, attempt, sitting, status, starts_at,
                                                     ended_at, place, chair, secretary, agenda, adjourned_for, version)
                        values (:id, :ward, :round, :attempt, :sitting, :status, :starts, :ended, :place, :chair,
                                :secretary, :agenda, :adjourned, 1)
                        """)
                .param("id", session.id().value())
                .param("ward", ward.id().value())
                .param("round", session.roundId().value())
                .param("attempt", session.attempt())
                .param("sitting", session.sitting())
                .param("ended", at(session.endedAt()))
                .param("adjourned", session.adjournedFor())
                .param("status", session.status().name())
                .param("starts", OffsetDateTime.ofInstant(session.startsAt(), ZoneOffset.UTC))
                .param("place", session.place())
                .param("chair", session.chair())
                .param("secretary", session.secretary())
                .param("agenda", session.agenda())
                .update();
    }

    void addAttendee(CouncilSessionId id, int place, Attendee attendee, String unitCode) {
        jdbc.sql(
                        """
                        insert into council_attendance (council_session_id, ward_id, place, member, name, office,
                                                        council_role, unit_code, presence, absence_reason)
                        values (:id, :ward, :place, :member, :name, :office, :role, :unit, :presence, :reason)
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .param("place", place)
                .param("member", attendee.userId())
                .param("name", attendee.name())
                .param("office", attendee.office())
                .param("role", attendee.councilRole())
                .param("unit", unitCode)
                .param("presence", attendee.presence().name())
                .param("reason", attendee.absenceReason())
                .update();
    }

    /** A session that nobody has voted in may be convened anew. */
    void remove(CouncilSessionId id) {
        jdbc.sql("delete from council_attendance where council_session_id = :id and ward_id = :ward")
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
        jdbc.sql("delete from council_session where id = :id and ward_id = :ward")
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    void close(CouncilSession session, Instant endedAt) {
        int rows = jdbc.sql(
                        """
                        update council_session set status = 'CLOSED', ended_at = :ended, version = version + 1
                         where id = :id and ward_id = :ward and status = 'VOTING'
                        """)
                .param("ended", OffsetDateTime.ofInstant(endedAt, ZoneOffset.UTC))
                .param("id", session.id().value())
                .param("ward", ward.id().value())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException(
                    "Session %s was closed by someone else.".formatted(session.id()));
        }
    }

    /** The unit a member belonged to when the session was convened. */
    String unitOf(CouncilSessionId id, String member) {
        return jdbc.sql(
                        """
                        select unit_code from council_attendance
                         where council_session_id = :id and member = :member and ward_id = :ward
                        """)
                .param("id", id.value())
                .param("member", member)
                .param("ward", ward.id().value())
                .query(String.class)
                .single();
    }

    private List<Attendee> attendees(UUID session) {
        return jdbc.sql(
                        """
                        select member, name, office, council_role, presence, absence_reason
                          from council_attendance
                         where council_session_id = :id and ward_id = :ward
                         order by place
                        """)
                .param("id", session)
                .param("ward", ward.id().value())
                .query((row, number) -> new Attendee(
                        row.getString("member"),
                        row.getString("name"),
                        row.getString("office"),
                        row.getString("council_role"),
                        Presence.valueOf(row.getString("presence")),
                        row.getString("absence_reason")))
                .list();
    }

    private CouncilSession map(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new CouncilSession(
                new CouncilSessionId(id),
                new AwardRoundId(row.getObject("award_round_id", UUID.class)),
                row.getInt("attempt"),
                row.getInt("sitting"),
                CouncilSession.Status.valueOf(row.getString("status")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                row.getString("place"),
                row.getString("chair"),
                row.getString("secretary"),
                row.getString("agenda"),
                row.getString("adjourned_for"),
                attendees(id));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant time) {
        return time == null ? null : OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
