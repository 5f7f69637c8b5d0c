package vn.thidua.process.award.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.ChangeAward;
import vn.thidua.award.NominationId;
import vn.thidua.process.award.LowerAwardOffers;

/** The officer takes the lower award that is offered beside a nomination, with a reason. */
@RestController
class LowerAwardController {

    record Offer(@Nullable String awardCode, @Nullable String reason) {}

    private final LowerAwardOffers offers;

    LowerAwardController(LowerAwardOffers offers) {
        this.offers = offers;
    }

    @PostMapping("/api/tasks/{taskId}/nominations/{id}/award")
    ResponseEntity<Void> take(@PathVariable String taskId, @PathVariable String id, @RequestBody Offer offer) {
        String reason = offer.reason();
        boolean taken = offers.take(
                taskId, new ChangeAward(NominationId.of(id), offer.awardCode(), reason == null ? "" : reason));
        return (taken ? ResponseEntity.noContent() : ResponseEntity.notFound()).build();
    }
}
