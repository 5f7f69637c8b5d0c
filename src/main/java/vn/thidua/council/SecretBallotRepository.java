package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.award.NominationId;
import vn.thidua.shared.CurrentWard;

@Repository
class SecretBallotRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    SecretBallotRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void addKeys(CouncilSessionId id, BallotKeys.Public keys) {
        of(id, "insert into council_ballot_key values (:session, :ward, :token, :envelope)")
                .param("token", keys.token())
                .param("envelope", keys.envelope())
                .update();
    }

    void removeKeys(CouncilSessionId id) {
        of(id, "delete from council_ballot_key where council_session_id = :session and ward_id = :ward")
                .update();
    }

    Optional<BallotKeys.Public> keys(CouncilSessionId id) {
        return of(
                        id,
                        """
                        select token_key, envelope_key from council_ballot_key
                         where council_session_id = :session and ward_id = :ward
                        """)
                .query((row, number) ->
                        new BallotKeys.Public(row.getString("token_key"), row.getString("envelope_key")))
                .optional();
    }

    void addToken(CouncilSessionId id, String member, String blinded) {
        of(id, "insert into council_ballot_token values (:session, :ward, :member, :blinded)")
                .param("member", member)
                .param("blinded", blinded)
                .update();
    }

    Optional<String> blinded(CouncilSessionId id, String member) {
        return of(
                        id,
                        """
                        select blinded from council_ballot_token
                         where council_session_id = :session and ward_id = :ward and member = :member
                        """)
                .param("member", member)
                .query(String.class)
                .optional();
    }

    Set<String> withToken(CouncilSessionId id) {
        return Set.copyOf(of(
                        id,
                        "select member from council_ballot_token where council_session_id = :session and ward_id = :ward")
                .query(String.class)
                .list());
    }

    /** The next envelope waits until this transaction ends, so that a ballot cannot come in twice. */
    void lock(CouncilSessionId id) {
        of(id, "select 1 from council_ballot_key where council_session_id = :session and ward_id = :ward for update")
                .query(Integer.class)
                .optional();
    }

    void addEnvelope(CouncilSessionId id, String content) {
        of(id, "insert into council_envelope values (:id, :session, :ward, :content)")
                .param("id", UUID.randomUUID())
                .param("content", content)
                .update();
    }

    List<String> envelopes(CouncilSessionId id) {
        return of(id, "select content from council_envelope where council_session_id = :session and ward_id = :ward")
                .query(String.class)
                .list();
    }

    void removeEnvelopes(CouncilSessionId id) {
        of(id, "delete from council_envelope where council_session_id = :session and ward_id = :ward")
                .update();
    }

    /** In the order given. */
    void addVotes(CouncilSessionId id, List<SecretBallot.Line> lines) {
        of(
                        id,
                        """
                        insert into council_secret_vote
                        select :session, nomination, :ward, code, choice
                          from unnest(:nominations::uuid[], :codes::varchar[], :choices::varchar[])
                               as line (nomination, code, choice)
                        """)
                .param("nominations", column(lines, line -> line.nominationId().toString()))
                .param("codes", column(lines, SecretBallot.Line::code))
                .param("choices", column(lines, line -> line.choice().name()))
                .update();
    }

    private static String[] column(List<SecretBallot.Line> lines, Function<SecretBallot.Line, String> value) {
        return lines.stream().map(value).toArray(String[]::new);
    }

    /** By item, in the order of the codes. */
    Map<NominationId, List<SecretBallot.Line>> votes(CouncilSessionId id) {
        return of(
                        id,
                        """
                        select award_nomination_id, code, choice from council_secret_vote
                         where council_session_id = :session and ward_id = :ward
                         order by award_nomination_id, code
                        """)
                .query((row, number) -> new SecretBallot.Line(
                        new NominationId(row.getObject("award_nomination_id", UUID.class)),
                        row.getString("code"),
                        Vote.Choice.valueOf(row.getString("choice"))))
                .stream()
                .collect(java.util.stream.Collectors.groupingBy(SecretBallot.Line::nominationId));
    }

    private StatementSpec of(CouncilSessionId id, String sql) {
        return jdbc.sql(sql)
                .param("session", id.value())
                .param("ward", ward.id().value());
    }
}
