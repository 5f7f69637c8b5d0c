package vn.thidua.council;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.NominationId;
import vn.thidua.shared.CurrentWard;

/** Ballots and, apart from them, who has voted: a secret ballot carries neither member nor time. */
@Repository
class BallotRepository {

    private static final Random RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    BallotRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    record Ballot(NominationId nominationId, @Nullable String member, Vote.Choice choice) {}

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

    /** Secret ballots are written anew in random order, so that the order of the rows tells nothing either. */
    void shuffle(CouncilSessionId session) {
        List<Ballot> secret = new ArrayList<>(ballots(session).stream()
                .filter(ballot -> ballot.member() == null)
                .toList());
        Collections.shuffle(secret, RANDOM);
        jdbc.sql(
                        """
                        delete from council_ballot
                         where council_session_id = :session and ward_id = :ward and member is null
                        """)
                .param("session", session.value())
                .param("ward", ward.id().value())
                .update();
        secret.forEach(ballot -> add(session, ballot));
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
