package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    void add(CouncilSessionId session, Ballot ballot) {
        jdbc.sql(
                        """
                        insert into council_ballot (id, council_session_id, award_nomination_id, ward_id, member, choice)
                        values (:id, :session, :nomination, :ward, :member, :choice)
                        """)
                .param("id", UUID.randomUUID())
                .param("session", session.value())
                .param("nomination", ballot.nominationId().value())
                .param("ward", ward.id().value())
                .param("member", ballot.member())
                .param("choice", ballot.choice().name())
                .update();
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

    /** How many of the members may vote on the item: those who declared no conflict of interest. */
    int mayVote(CouncilSessionId session, NominationId item, List<String> members) {
        long conflicts = ballots(session).stream()
                .filter(ballot -> ballot.nominationId().equals(item) && ballot.choice() == Vote.Choice.CONFLICT)
                .filter(ballot -> members.contains(ballot.member()))
                .count();
        return members.size() - (int) conflicts;
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
