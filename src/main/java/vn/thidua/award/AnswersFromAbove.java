package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;

/** What becomes of nominations that a higher office decided. */
@Service
@Transactional
public class AnswersFromAbove {

    private final NominationRepository nominations;
    private final GrantedAwardRepository granted;
    private final AwardHistory history;
    private final ApplicationEventPublisher events;

    AnswersFromAbove(
            NominationRepository nominations,
            GrantedAwardRepository granted,
            AwardHistory history,
            ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.granted = granted;
        this.history = history;
        this.events = events;
    }

    public void granted(Actor actor, NominationId id, String grantedBy, String decisionCode, LocalDate on) {
        history.enterFromAbove(id, grantedBy, decisionCode, on);
        record(actor, "AWARD_GRANTED_ABOVE", id, grantedBy + ", " + decisionCode);
    }

    /** The subject may be proposed for the same achievement again. */
    public void refused(Actor actor, NominationId id, String reason) {
        nominations.find(id).ifPresent(one -> nominations.update(one.with(Nomination.Status.REFUSED, reason)));
        record(actor, "AWARD_REFUSED_ABOVE", id, reason);
    }

    /** What the nominee was granted before this nomination and still counts, the newest first. */
    @Transactional(readOnly = true)
    public List<GrantedAward> before(NominationId id) {
        return granted.subjectOf(id).map(granted::of).orElse(List.of()).stream()
                .filter(award -> award.counts() && !award.id().equals(id))
                .toList();
    }

    private void record(Actor actor, String action, NominationId id, String what) {
        events.publishEvent(new Recorded(actor, action, "award_nomination/" + id, Map.of("what", what)));
    }
}
