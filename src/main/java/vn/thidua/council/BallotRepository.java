package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.NominationId;
import vn.thidua.shared.CurrentWard;

/** Open votes with their member, conflicts of interest, and who has voted. */
@Repository
class BallotRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    BallotRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    record Ballot(NominationId nominationId, String member, Vote.Choice choice) {}

    void markParticipation(CouncilSessionId session, String member) {
        jdbc.sql(
                        """
                        insert into council_participation (council_session_id, ward_id, member)
                        values (:session, :ward, :member)
                        """)
                .param("session", session.value())
                .param("ward", ward.id().value())
                .param("member", member)
                .update();
    }

    Set<String> participants(CouncilSessionId session) {
        return Set.copyOf(jdbc.sql(
                        """
                        select member from council_participation
                         where council_session_id = :session and ward_id = :ward
                        """)
                .param("session", session.value())
                .param("ward", ward.id().value())
                .query(String.class)
                .list());
    }

    /** All of a member's votes at once; each has a choice. */
    void add(CouncilSessionId session, String member, List<Vote> votes) {
        jdbc.sql(
                        """
                        insert into council_ballot (id, council_session_id, award_nomination_id, ward_id, member, choice)
                        select gen_random_uuid(), :session, nomination, :ward, :member, choice
                          from unnest(:nominations::uuid[], :choices::varchar[]) as vote (nomination, choice)
                        """)
                .param("session", session.value())
                .param("ward", ward.id().value())
                .param("member", member)
                .param("nominations", column(votes, vote -> String.valueOf(vote.nominationId())))
                .param("choices", column(votes, vote -> Objects.requireNonNull(vote.choice())
                        .name()))
                .update();
    }

    private static String[] column(List<Vote> votes, Function<Vote, String> value) {
        return votes.stream().map(value).toArray(String[]::new);
    }

    Map<NominationId, List<Vote.Choice>> choices(CouncilSessionId session) {
        return ballots(session).stream()
                .collect(Collectors.groupingBy(
                        Ballot::nominationId, Collectors.mapping(Ballot::choice, Collectors.toList())));
    }

    /** What the member voted where the ballot was open. */
    Map<NominationId, Vote.Choice> openChoices(CouncilSessionId session, String member) {
        return ballots(session).stream()
                .filter(ballot -> member.equals(ballot.member()))
                .collect(Collectors.toMap(Ballot::nominationId, Ballot::choice));
    }

    /** How many of the members may not vote on an item, by item: those who have a conflict of interest. */
    Map<NominationId, Long> conflicts(CouncilSessionId session, List<String> members) {
        return ballots(session).stream()
                .filter(ballot -> ballot.choice() == Vote.Choice.CONFLICT && members.contains(ballot.member()))
                .collect(Collectors.groupingBy(Ballot::nominationId, Collectors.counting()));
    }

    private List<Ballot> ballots(CouncilSessionId session) {
        return jdbc.sql(
                        """
                        select award_nomination_id, member, choice from council_ballot
                         where council_session_id = :session and ward_id = :ward
                        """)
                .param("session", session.value())
                .param("ward", ward.id().value())
                .query((row, number) -> new Ballot(
                        new NominationId(row.getObject("award_nomination_id", UUID.class)),
                        row.getString("member"),
                        Vote.Choice.valueOf(row.getString("choice"))))
                .list();
    }
}
