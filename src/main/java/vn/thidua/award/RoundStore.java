package vn.thidua.award;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardSnapshot.Outcome;
import vn.thidua.award.Nomination.Status;
import vn.thidua.shared.Vietnamese;

/** Writes what happens in a round to its items and their nominations together. */
@Component
class RoundStore {

    private final RoundItemRepository items;
    private final NominationRepository nominations;
    private final Proceedings proceedings;
    private final AwardHistory history;

    RoundStore(
            RoundItemRepository items,
            NominationRepository nominations,
            Proceedings proceedings,
            AwardHistory history) {
        this.items = items;
        this.nominations = nominations;
        this.proceedings = proceedings;
        this.history = history;
    }

    void takeIn(AwardRound round) {
        for (Nomination nomination : nominations.of(round.occasion())) {
            if (nomination.status() == Status.ACCEPTED) {
                items.add(round.id(), nomination.id());
                nominations.update(nomination.with(Status.IN_ROUND, null));
            }
        }
    }

    void recordEligibility(AwardRoundId id, Eligibility answer) {
        items.recordEligibility(id, answer);
    }

    boolean isUnderProceeding(NominationId id) {
        return isUnderProceeding(get(id));
    }

    boolean isUnderProceeding(Nomination nomination) {
        return proceedings.about(nomination.recipient().name(), nomination.unitCode()).stream()
                .anyMatch(Proceeding::isOpen);
    }

    void apply(CheckVerdict verdict) {
        NominationId id = Objects.requireNonNull(verdict.nominationId());
        CheckVerdict.Choice choice = Objects.requireNonNull(verdict.choice());
        String reason = text(verdict.reason());
        items.recordVerdict(id, choice, reason);
        Status status =
                switch (choice) {
                    case KEEP -> Status.IN_ROUND;
                    case HOLD -> Status.HELD;
                    case RETURN -> Status.RETURNED;
                    case NOT_ELIGIBLE -> Status.NOT_ELIGIBLE;
                };
        nominations.update(get(id).with(status, reason));
    }

    void sendBack(AwardSnapshot returned) {
        history.takeBack(returned);
        for (AwardSnapshot.Item item : returned.items()) {
            Outcome outcome = item.outcome();
            nominations.update(get(item.nominationId()).with(Status.IN_ROUND, null));
            if (outcome != null) {
                items.sendBack(item.nominationId(), Objects.requireNonNullElse(outcome.reason(), ""));
            }
        }
    }

    void settle(AwardSnapshot decided) {
        for (AwardSnapshot.Item item : decided.items()) {
            Outcome outcome = Objects.requireNonNull(item.outcome());
            Status status =
                    switch (outcome.choice()) {
                        case GRANTED -> Status.GRANTED;
                        case FORWARDED -> Status.FORWARDED;
                        case REFUSED -> Status.REFUSED;
                        case RETURNED -> Status.IN_ROUND;
                    };
            nominations.settle(item.nominationId(), status, outcome.reason());
        }
        history.enter(decided);
    }

    private Nomination get(NominationId id) {
        return nominations.find(id).orElseThrow();
    }

    private static @Nullable String text(@Nullable String entered) {
        return entered == null || entered.isBlank() ? null : Vietnamese.text(entered);
    }
}
