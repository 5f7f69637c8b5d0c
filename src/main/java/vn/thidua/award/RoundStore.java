package vn.thidua.award;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
        List<Nomination> accepted = nominations.of(round.occasion()).stream()
                .filter(nomination -> nomination.status() == Status.ACCEPTED)
                .toList();
        items.add(round.id(), accepted);
        nominations.update(accepted.stream()
                .map(nomination -> nomination.with(Status.IN_ROUND, null))
                .toList());
    }

    void recordEligibility(AwardRoundId id, List<Eligibility> answers) {
        items.recordEligibility(id, answers);
    }

    /** Who is under an open proceeding, for many questions at once. */
    Predicate<Nomination> underProceeding() {
        Function<Nomination, List<Proceeding>> about = proceedings.bySubject();
        return nomination -> about.apply(nomination).stream().anyMatch(Proceeding::isOpen);
    }

    Predicate<NominationId> underProceeding(AwardSnapshot snapshot) {
        return nominations.find(ids(snapshot)).values().stream()
                .filter(underProceeding())
                .map(Nomination::id)
                .collect(Collectors.toSet())::contains;
    }

    void apply(List<CheckVerdict> verdicts) {
        List<CheckVerdict> given = verdicts.stream()
                .map(verdict -> new CheckVerdict(verdict.nominationId(), verdict.choice(), text(verdict.reason())))
                .toList();
        items.recordVerdicts(given);
        Map<NominationId, Nomination> known = nominations.find(given.stream()
                .map(verdict -> Objects.requireNonNull(verdict.nominationId()))
                .toList());
        nominations.update(given.stream()
                .map(verdict -> get(known, verdict.nominationId()).with(status(verdict), verdict.reason()))
                .toList());
    }

    private static Status status(CheckVerdict verdict) {
        return switch (Objects.requireNonNull(verdict.choice())) {
            case KEEP -> Status.IN_ROUND;
            case HOLD -> Status.HELD;
            case RETURN -> Status.RETURNED;
            case NOT_ELIGIBLE -> Status.NOT_ELIGIBLE;
        };
    }

    void sendBack(AwardSnapshot returned) {
        history.takeBack(returned);
        nominations.update(nominations.find(ids(returned)).values().stream()
                .map(nomination -> nomination.with(Status.IN_ROUND, null))
                .toList());
        for (AwardSnapshot.Item item : returned.items()) {
            Outcome outcome = item.outcome();
            if (outcome != null) {
                items.sendBack(item.nominationId(), Objects.requireNonNullElse(outcome.reason(), ""));
            }
        }
    }

    void settle(AwardSnapshot decided) {
        Map<NominationId, Nomination> known = nominations.find(ids(decided));
        nominations.update(decided.items().stream()
                .map(item -> settled(get(known, item.nominationId()), Objects.requireNonNull(item.outcome())))
                .toList());
        history.enter(decided);
    }

    private static Nomination settled(Nomination nomination, Outcome outcome) {
        Status status =
                switch (outcome.choice()) {
                    case GRANTED -> Status.GRANTED;
                    case FORWARDED -> Status.FORWARDED;
                    case REFUSED -> Status.REFUSED;
                    case RETURNED -> Status.IN_ROUND;
                };
        return nomination.with(status, outcome.reason());
    }

    private static List<NominationId> ids(AwardSnapshot snapshot) {
        return snapshot.items().stream().map(AwardSnapshot.Item::nominationId).toList();
    }

    private static Nomination get(Map<NominationId, Nomination> known, @Nullable NominationId id) {
        return Objects.requireNonNull(known.get(Objects.requireNonNull(id)));
    }

    private static @Nullable String text(@Nullable String entered) {
        return entered == null || entered.isBlank() ? null : Vietnamese.text(entered);
    }
}
