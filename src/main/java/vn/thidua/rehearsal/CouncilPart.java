package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.award.NominationId;
import vn.thidua.campaign.Rehearsal;
import vn.thidua.council.CouncilSessionId;
import vn.thidua.council.SecretBallots;
import vn.thidua.council.SecretVoter;
import vn.thidua.council.Vote;

/** The council is invited and meets with one member absent; who is there agrees, unless the file counts the votes. */
@Component
class CouncilPart implements Part {

    private static final int DAYS_AHEAD = 4;
    private static final LocalTime COUNCIL = LocalTime.of(14, 0);

    private final SecretBallots ballots;
    private final Accounts accounts;
    private final OfficeHours hours;
    private final Clock clock;

    CouncilPart(SecretBallots ballots, Accounts accounts, OfficeHours hours, Clock clock) {
        this.ballots = ballots;
        this.accounts = accounts;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public Set<String> steps() {
        return Set.of(Steps.PREPARE_SESSION, Steps.CONVENE, Steps.VOTE);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        return switch (scene.task().step()) {
            case Steps.PREPARE_SESSION -> prepare(scene, input);
            case Steps.CONVENE -> convene(input);
            default -> vote(scene, input);
        };
    }

    /** Far enough for the invitation to be signed and to reach the members. */
    private ObjectNode prepare(Scene scene, ObjectNode input) {
        LocalDate day = hours.plus(LocalDate.now(clock), DAYS_AHEAD);
        scene.stage().meetsAt(OfficeHours.at(day, COUNCIL));
        return input.put("startsAt", day.atTime(COUNCIL).toString()).put("place", "Phòng họp Ủy ban nhân dân phường");
    }

    private ObjectNode convene(ObjectNode input) {
        Set<String> needed =
                Set.of(input.path("chair").asText(), input.path("secretary").asText());
        JsonNode attendance = input.path("attendance");
        for (int row = attendance.size() - 1; row >= 0; row--) {
            ObjectNode member = (ObjectNode) attendance.get(row);
            if (!needed.contains(member.path("member").asText())) {
                member.put("presence", "ABSENT").put("absenceReason", "Đi công tác");
                return input;
            }
        }
        return input;
    }

    private ObjectNode vote(Scene scene, ObjectNode input) {
        JsonNode lines = scene.view().path("lines");
        Map<NominationId, Vote.Choice> secret = new HashMap<>();
        for (int row = 0; row < lines.size(); row++) {
            JsonNode nomination = lines.get(row).path("nomination");
            if (!lines.get(row).path("conflict").asBoolean()) {
                String choice = choice(scene.stage(), nomination.path("name").asText());
                if (lines.get(row).path("secret").asBoolean()) {
                    secret.put(NominationId.of(nomination.path("nominationId").asText()), Vote.Choice.valueOf(choice));
                } else {
                    ((ObjectNode) input.path("votes").get(row)).put("choice", choice);
                }
            }
        }
        if (!secret.isEmpty()) {
            voteInSecret(scene, secret);
        }
        return input;
    }

    /** What the member's browser does when the ballot is cast. */
    private void voteInSecret(Scene scene, Map<NominationId, Vote.Choice> choices) {
        CouncilSessionId session =
                CouncilSessionId.of(scene.view().path("kit").path("sessionId").asText());
        SecretVoter voter = new SecretVoter(ballots.kit(session).orElseThrow());
        String signed = ballots.token(accounts.actor(scene.userId()), session, voter.blinded());
        ballots.drop(session, voter.envelope(signed, choices));
    }

    /** The first members vote in favour, the next against, the others express no opinion. */
    private static String choice(Stage stage, String nominee) {
        int earlier = stage.ballotsOn(nominee);
        Optional<Rehearsal.Vote> count = stage.script().votes().stream()
                .filter(vote -> vote.nominee().equals(nominee))
                .findFirst();
        if (count.isEmpty() || earlier < count.get().inFavour()) {
            return "AGREE";
        }
        return earlier < count.get().inFavour() + count.get().against() ? "DISAGREE" : "BLANK";
    }
}
