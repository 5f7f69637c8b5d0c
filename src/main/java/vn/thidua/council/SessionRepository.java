package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
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
import vn.thidua.award.NominationId;
import vn.thidua.rulebook.Fraction;
import vn.thidua.rulebook.VotingRule;
import vn.thidua.shared.CurrentWard;

@Repository
class SessionRepository {

    private static final String SELECT =
            """
            select id, award_round_id, attempt, status, starts_at, ended_at, place, chair, secretary, agenda, version
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
        return jdbc.sql(SELECT + " and award_round_id = :round order by attempt desc")
                .param("ward", ward.id().value())
                .param("round", round.value())
                .query(this::map)
                .list();
    }

    void add(CouncilSession session) {
        jdbc.sql(
                        """
                        insert into council_session (id, ward_id, award_round_id, attempt, status, starts_at, place, chair,
                                                     secretary, agenda, version)
                        values (:id, :ward, :round, :attempt, :status, :starts, :place, :chair, :secretary, :agenda, 1)
                        """)
                .param("id", session.id().value())
                .param("ward", ward.id().value())
                .param("round", session.roundId().value())
                .param("attempt", session.attempt())
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

    void addItem(CouncilSessionId id, Tally.ItemRule item) {
        VotingRule rule = item.rule();
        jdbc.sql(
                        """
                        insert into council_item (council_session_id, award_nomination_id, ward_id, threshold,
                                                  strictly_above, base, secret)
                        values (:id, :nomination, :ward, :threshold, :above, :base, :secret)
                        """)
                .param("id", id.value())
                .param("nomination", item.nominationId().value())
                .param("ward", ward.id().value())
                .param(
                        "threshold",
                        rule.threshold().numerator() + "/" + rule.threshold().denominator())
                .param("above", rule.strictlyAbove())
                .param("base", rule.base().name())
                .param("secret", rule.method() == VotingRule.Method.SECRET)
                .update();
    }

    /** A session that nobody has voted in may be convened anew. */
    void remove(CouncilSessionId id) {
        for (String table : List.of("council_item", "council_attendance")) {
            jdbc.sql("delete from " + table + " where council_session_id = :id and ward_id = :ward")
                    .param("id", id.value())
                    .param("ward", ward.id().value())
                    .update();
        }
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

    List<Tally.ItemRule> items(CouncilSessionId id) {
        return jdbc.sql(
                        """
                        select award_nomination_id, threshold, strictly_above, base, secret
                          from council_item
                         where council_session_id = :id and ward_id = :ward
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .query(SessionRepository::item)
                .list();
    }

    /** What is voted on in secret, in the order of a ballot's marks. */
    List<NominationId> secretItems(CouncilSessionId id) {
        return items(id).stream()
                .filter(item -> item.rule().method() == VotingRule.Method.SECRET)
                .map(Tally.ItemRule::nominationId)
                .sorted(Comparator.comparing(NominationId::toString))
                .toList();
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
                CouncilSession.Status.valueOf(row.getString("status")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                row.getString("place"),
                row.getString("chair"),
                row.getString("secretary"),
                row.getString("agenda"),
                attendees(id));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** The quorum was settled when the session was convened. */
    private static Tally.ItemRule item(ResultSet row, int number) throws SQLException {
        return new Tally.ItemRule(
                new NominationId(row.getObject("award_nomination_id", UUID.class)),
                new VotingRule(
                        Fraction.of("0"),
                        Fraction.of(row.getString("threshold")),
                        row.getBoolean("strictly_above"),
                        VotingRule.Base.valueOf(row.getString("base")),
                        row.getBoolean("secret") ? VotingRule.Method.SECRET : VotingRule.Method.OPEN,
                        true));
    }
}
