package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        goldenBook.release(snapshot.items().stream().map(Item::nominationId).toList());
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
        Map<NominationId, Outcome.Choice> choices = choices(snapshot, byId, on);
        Map<NominationId, GoldenBookNumber> numbers = goldenBook.enter(granted(choices), on.getYear(), at);
        Map<NominationId, AwardCost> costs = new HashMap<>();
        costs(snapshot, on).forEach(cost -> costs.put(cost.nominationId(), cost));
        List<Item> items = new ArrayList<>();
        int certificate = 0;
        for (Item item : snapshot.items()) {
            AwardVerdict verdict = Objects.requireNonNull(byId.get(item.nominationId()));
            GoldenBookNumber number = numbers.get(item.nominationId());
            AwardCost cost = Objects.requireNonNull(costs.get(item.nominationId()));
            Outcome outcome = number == null
                    ? bare(Objects.requireNonNull(choices.get(item.nominationId())), verdict, item)
                    : granted(verdict, item, cost, number, ++certificate);
            items.add(with(item, outcome));
        }
        long total = items.stream()
                .map(Item::outcome)
                .filter(Objects::nonNull)
                .mapToLong(Outcome::money)
                .sum();
        return with(snapshot, items, new AwardSnapshot.Decision(by, at, on, total));
    }

    private Map<NominationId, Outcome.Choice> choices(
            AwardSnapshot snapshot, Map<NominationId, AwardVerdict> byId, LocalDate on) {
        Set<String> wards = wards(on);
        Map<NominationId, Outcome.Choice> choices = new LinkedHashMap<>();
        snapshot.items()
                .forEach(item -> choices.put(
                        item.nominationId(),
                        choice(Objects.requireNonNull(byId.get(item.nominationId())), item, wards)));
        return choices;
    }

    private static List<NominationId> granted(Map<NominationId, Outcome.Choice> choices) {
        return choices.entrySet().stream()
                .filter(entry -> entry.getValue() == Outcome.Choice.GRANTED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** the ward grants only what both the table and the catalogue of the day give it; all else goes upward. */
    private static Outcome.Choice choice(AwardVerdict verdict, Item item, Set<String> wards) {
        if (verdict.choice() != AwardVerdict.Choice.GRANT) {
            return Outcome.Choice.REFUSED;
        }
        return isWards(item, wards) ? Outcome.Choice.GRANTED : Outcome.Choice.FORWARDED;
    }

    private static boolean isWards(Item item, Set<String> wards) {
        return item.authority() == Authority.WARD && wards.contains(item.awardCode());
    }

    /** Codes of what the ward decides on that day. */
    private Set<String> wards(LocalDate on) {
        return types.on(on).stream()
                .filter(type -> type.authority() == Authority.WARD)
                .map(AwardType::code)
                .collect(Collectors.toSet());
    }

    /** the money that was settled on the day of the decision must still hold on the day it is signed and issued. */
    List<Problem> problemsOn(AwardSnapshot snapshot, LocalDate day) {
        Map<List<Object>, Long> sums = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Item item : snapshot.granted()) {
            long today = sums.computeIfAbsent(
                    List.of(item.awardCode(), item.recipient().kind()), same -> money(item, day));
            long settled = Objects.requireNonNull(item.outcome()).money();
            if (today != settled) {
                problems.add(Problem.of("AWARD_MONEY_CHANGED", item.recipient().name(), settled, today));
            }
        }
        return problems;
    }

    /** What the ward would pay for each item; what goes upward costs it nothing. */
    List<AwardCost> costs(AwardSnapshot snapshot, LocalDate day) {
        Set<String> wards = wards(day);
        Map<List<Object>, Optional<AwardMoney.Sum>> sums = new HashMap<>();
        return snapshot.items().stream()
                .map(item -> AwardCost.of(
                        item.nominationId(),
                        sums.computeIfAbsent(
                                List.of(item.awardCode(), item.recipient().kind(), item.authority()),
                                same -> isWards(item, wards)
                                        ? money.of(
                                                item.awardCode(),
                                                item.recipient().kind(),
                                                day)
                                        : Optional.empty())))
                .toList();
    }

    private long money(Item item, LocalDate day) {
        return money.of(item.awardCode(), item.recipient().kind(), day)
                .map(AwardMoney.Sum::amount)
                .orElse(0L);
    }

    private static Outcome granted(
            AwardVerdict verdict, Item item, AwardCost cost, GoldenBookNumber number, int certificate) {
        return new Outcome(
                Outcome.Choice.GRANTED,
                reason(verdict),
                VerdictRules.isAgainstCouncil(AwardVerdict.Choice.GRANT, item),
                cost.amount(),
                cost.explained(),
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
