package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final SnapshotMoney money;
    private final AwardTypes types;
    private final GoldenBookRepository goldenBook;

    SnapshotDecision(SnapshotMoney money, AwardTypes types, GoldenBookRepository goldenBook) {
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
        AwardsOfDay awards = AwardsOfDay.of(types.on(on));
        Map<NominationId, Outcome.Choice> choices = choices(snapshot, byId, awards);
        List<NominationId> granted = granted(choices);
        Map<NominationId, GoldenBookNumber> numbers = goldenBook.enter(granted, on.getYear(), at);
        Map<NominationId, AwardCost> paid = money.paid(of(snapshot, granted), on);
        List<Item> items = new ArrayList<>();
        int certificates = 0;
        for (Item item : snapshot.items()) {
            AwardVerdict verdict = Objects.requireNonNull(byId.get(item.nominationId()));
            GoldenBookNumber number = numbers.get(item.nominationId());
            if (number == null) {
                Outcome.Choice choice = Objects.requireNonNull(choices.get(item.nominationId()));
                items.add(with(item, bare(choice, verdict, item)));
            } else {
                AwardCost cost = Objects.requireNonNull(paid.get(item.nominationId()));
                Integer certificate = awards.hasCertificate(item) ? ++certificates : null;
                items.add(with(item, granted(verdict, item, cost, number, awards.form(item), certificate)));
            }
        }
        long total = paid.values().stream().mapToLong(AwardCost::amount).sum();
        return with(snapshot, items, new AwardSnapshot.Decision(by, at, on, total));
    }

    private static List<Item> of(AwardSnapshot snapshot, List<NominationId> wanted) {
        Set<NominationId> ids = Set.copyOf(wanted);
        return snapshot.items().stream()
                .filter(item -> ids.contains(item.nominationId()))
                .toList();
    }

    private static Map<NominationId, Outcome.Choice> choices(
            AwardSnapshot snapshot, Map<NominationId, AwardVerdict> byId, AwardsOfDay awards) {
        Map<NominationId, Outcome.Choice> choices = new LinkedHashMap<>();
        snapshot.items()
                .forEach(item -> choices.put(
                        item.nominationId(),
                        choice(Objects.requireNonNull(byId.get(item.nominationId())), item, awards)));
        return choices;
    }

    private static List<NominationId> granted(Map<NominationId, Outcome.Choice> choices) {
        return choices.entrySet().stream()
                .filter(entry -> entry.getValue() == Outcome.Choice.GRANTED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Outcome.Choice choice(AwardVerdict verdict, Item item, AwardsOfDay awards) {
        if (verdict.choice() != AwardVerdict.Choice.GRANT) {
            return Outcome.Choice.REFUSED;
        }
        return awards.isWards(item) ? Outcome.Choice.GRANTED : Outcome.Choice.FORWARDED;
    }

    /** the money that was settled on the day of the decision must still hold on the day it is signed and issued. */
    List<Problem> problemsOn(AwardSnapshot snapshot, LocalDate day) {
        return money.problemsOn(snapshot, day);
    }

    /** What the ward would pay for each item; what goes upward costs it nothing. */
    List<AwardCost> costs(AwardSnapshot snapshot, LocalDate day) {
        return money.costs(snapshot, day);
    }

    private static Outcome granted(
            AwardVerdict verdict,
            Item item,
            AwardCost cost,
            GoldenBookNumber number,
            AwardType.Form form,
            @Nullable Integer certificate) {
        return new Outcome(
                Outcome.Choice.GRANTED,
                reason(verdict),
                VerdictRules.isAgainstCouncil(AwardVerdict.Choice.GRANT, item),
                cost.amount(),
                cost.explained(),
                number,
                certificate,
                form);
    }

    private static Outcome bare(Outcome.Choice choice, AwardVerdict verdict, Item item) {
        boolean against = VerdictRules.isAgainstCouncil(Objects.requireNonNull(verdict.choice()), item);
        return new Outcome(choice, reason(verdict), against, 0, null, null, null, null);
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
