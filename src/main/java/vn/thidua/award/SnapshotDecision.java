package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardSnapshot.GoldenBookNumber;
import vn.thidua.award.AwardSnapshot.Item;
import vn.thidua.award.AwardSnapshot.Outcome;
import vn.thidua.shared.Problem;

/** Extends the snapshot by the Chairman's word: outcome, money, Sổ vàng and certificate of each item. */
@Component
class SnapshotDecision {

    private final AwardMoney money;
    private final AwardTypes types;
    private final GoldenBookRepository goldenBook;

    SnapshotDecision(AwardMoney money, AwardTypes types, GoldenBookRepository goldenBook) {
        this.money = money;
        this.types = types;
        this.goldenBook = goldenBook;
    }

    /** Takes back what an earlier decision gave that was never issued. */
    void reopen(AwardSnapshot snapshot) {
        snapshot.items().forEach(item -> goldenBook.release(item.nominationId()));
    }

    /** Something was returned: only that is noted, nothing is granted. */
    AwardSnapshot returned(AwardSnapshot snapshot, List<AwardVerdict> verdicts) {
        Map<NominationId, AwardVerdict> byId = byId(verdicts);
        return with(
                snapshot,
                snapshot.items().stream()
                        .map(item -> {
                            AwardVerdict verdict = Objects.requireNonNull(byId.get(item.nominationId()));
                            return verdict.choice() == AwardVerdict.Choice.RETURN
                                    ? with(item, bare(Outcome.Choice.RETURNED, verdict, item))
                                    : with(item, null);
                        })
                        .toList(),
                null);
    }

    AwardSnapshot decided(AwardSnapshot snapshot, List<AwardVerdict> verdicts, String by, Instant at, LocalDate on) {
        Map<NominationId, AwardVerdict> byId = byId(verdicts);
        List<Item> items = new ArrayList<>();
        int certificate = 0;
        for (Item item : snapshot.items()) {
            AwardVerdict verdict = Objects.requireNonNull(byId.get(item.nominationId()));
            Outcome.Choice choice = choice(verdict, item, on);
            Outcome outcome = choice == Outcome.Choice.GRANTED
                    ? granted(verdict, item, ++certificate, at, on)
                    : bare(choice, verdict, item);
            items.add(with(item, outcome));
        }
        long total = items.stream()
                .map(Item::outcome)
                .filter(Objects::nonNull)
                .mapToLong(Outcome::money)
                .sum();
        return with(snapshot, items, new AwardSnapshot.Decision(by, at, on, total));
    }

    /** the ward grants only what both the table and the catalogue of the day give it; all else goes upward. */
    private Outcome.Choice choice(AwardVerdict verdict, Item item, LocalDate on) {
        if (verdict.choice() != AwardVerdict.Choice.GRANT) {
            return Outcome.Choice.REFUSED;
        }
        boolean wards = item.authority() == Authority.WARD
                && types.find(item.awardCode(), on)
                        .filter(type -> type.authority() == Authority.WARD)
                        .isPresent();
        return wards ? Outcome.Choice.GRANTED : Outcome.Choice.FORWARDED;
    }

    /** the money that was settled on the day of the decision must still hold on the day it is signed and issued. */
    List<Problem> problemsOn(AwardSnapshot snapshot, LocalDate day) {
        List<Problem> problems = new ArrayList<>();
        for (Item item : snapshot.granted()) {
            long today = money(item, day);
            if (today != Objects.requireNonNull(item.outcome()).money()) {
                problems.add(Problem.of(
                        "AWARD_MONEY_CHANGED",
                        item.recipient().name(),
                        Objects.requireNonNull(item.outcome()).money(),
                        today));
            }
        }
        return problems;
    }

    /** What the ward would pay for each item; what goes upward costs it nothing. */
    List<AwardCost> costs(AwardSnapshot snapshot, LocalDate day) {
        Map<List<Object>, Optional<AwardMoney.Sum>> sums = new HashMap<>();
        return snapshot.items().stream()
                .map(item -> AwardCost.of(
                        item.nominationId(),
                        sums.computeIfAbsent(
                                List.of(item.awardCode(), item.recipient().kind(), item.authority()),
                                same -> sum(item, day))))
                .toList();
    }

    private Optional<AwardMoney.Sum> sum(Item item, LocalDate day) {
        AwardVerdict grant = new AwardVerdict(item.nominationId(), AwardVerdict.Choice.GRANT, null);
        return choice(grant, item, day) == Outcome.Choice.GRANTED
                ? money.of(item.awardCode(), item.recipient().kind(), day)
                : Optional.empty();
    }

    private long money(Item item, LocalDate day) {
        return money.of(item.awardCode(), item.recipient().kind(), day)
                .map(AwardMoney.Sum::amount)
                .orElse(0L);
    }

    private Outcome granted(AwardVerdict verdict, Item item, int certificate, Instant at, LocalDate on) {
        Optional<AwardMoney.Sum> sum =
                money.of(item.awardCode(), item.recipient().kind(), on);
        GoldenBookNumber number = goldenBook.enter(item.nominationId(), on.getYear(), at);
        return new Outcome(
                Outcome.Choice.GRANTED,
                reason(verdict),
                VerdictRules.isAgainstCouncil(AwardVerdict.Choice.GRANT, item),
                sum.map(AwardMoney.Sum::amount).orElse(0L),
                sum.map(AwardMoney.Sum::explained).orElse(null),
                number,
                certificate);
    }

    private static Outcome bare(Outcome.Choice choice, AwardVerdict verdict, Item item) {
        boolean against = VerdictRules.isAgainstCouncil(Objects.requireNonNull(verdict.choice()), item);
        return new Outcome(choice, reason(verdict), against, 0, null, null, null);
    }

    private static @Nullable String reason(AwardVerdict verdict) {
        String reason = verdict.reason();
        return reason == null || reason.isBlank() ? null : reason;
    }

    private static Map<NominationId, AwardVerdict> byId(List<AwardVerdict> verdicts) {
        return verdicts.stream()
                .collect(Collectors.toMap(
                        verdict -> Objects.requireNonNull(verdict.nominationId()), verdict -> verdict));
    }

    private static Item with(Item item, @Nullable Outcome outcome) {
        return new Item(
                item.number(),
                item.nominationId(),
                item.unitCode(),
                item.unitName(),
                item.recipient(),
                item.awardCode(),
                item.awardName(),
                item.achievement(),
                item.authority(),
                item.authorityBasis(),
                item.targetNotMet(),
                item.vote(),
                outcome);
    }

    private static AwardSnapshot with(
            AwardSnapshot snapshot, List<Item> items, AwardSnapshot.@Nullable Decision decision) {
        return new AwardSnapshot(
                snapshot.roundId(),
                snapshot.attempt(),
                snapshot.subject(),
                snapshot.occasion(),
                snapshot.achievement(),
                snapshot.title(),
                snapshot.basis(),
                snapshot.from(),
                snapshot.to(),
                snapshot.session(),
                items,
                snapshot.leftOut(),
                decision);
    }
}
