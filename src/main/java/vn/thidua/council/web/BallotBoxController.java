package vn.thidua.council.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.council.CouncilSessionId;
import vn.thidua.council.SecretBallots;

/** The slot of the ballot box: whoever puts a ballot in is not asked who it is. */
@RestController
class BallotBoxController {

    record Dropped(String envelope) {}

    private final SecretBallots ballots;

    BallotBoxController(SecretBallots ballots) {
        this.ballots = ballots;
    }

    @PostMapping("/api/council/{sessionId}/ballots")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String sessionId, @RequestBody Dropped dropped) {
        ballots.drop(CouncilSessionId.of(sessionId), dropped.envelope());
    }
}
