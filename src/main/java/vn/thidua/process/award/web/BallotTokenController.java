package vn.thidua.process.award.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.process.award.BallotTokens;

/** A member with a ballot paper in hand gets its token; the number signed says nothing of the ballot. */
@RestController
class BallotTokenController {

    /** @param blinded hexadecimal */
    record Blinded(String blinded) {}

    /** @param signed hexadecimal */
    record Signed(String signed) {}

    private final BallotTokens tokens;

    BallotTokenController(BallotTokens tokens) {
        this.tokens = tokens;
    }

    @PostMapping("/api/tasks/{taskId}/ballot-token")
    ResponseEntity<Signed> sign(@PathVariable String taskId, @RequestBody Blinded request) {
        return ResponseEntity.of(tokens.sign(taskId, request.blinded()).map(Signed::new));
    }
}
