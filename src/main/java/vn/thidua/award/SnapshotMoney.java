package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardSnapshot.Item;
import vn.thidua.shared.Problem;

/** What a list costs on a day: each award by itself, and what is paid of those granted. */
@Component
class SnapshotMoney {

    private final AwardMoney money;
    private final AwardTypes types;

    SnapshotMoney(AwardMoney money, AwardTypes types) {
        this.money = money;
        this.types = types;
    }

    /** What the ward would pay for each item were it its subject's only award; what goes upward costs it nothing. */
    List<AwardCost> costs(AwardSnapshot snapshot, LocalDate day) {
        AwardsOfDay awards = AwardsOfDay.of(types.on(day));
        return costs(snapshot.items(), day, awards, awards::isWards);
    }

    /** What is paid for each of those granted together: of rivals only the highest, the first of equals. */
    Map<NominationId, AwardCost> paid(List<Item> granted, LocalDate day) {
        AwardsOfDay awards = AwardsOfDay.of(types.on(day));
        Map<NominationId, AwardCost> paid = new LinkedHashMap<>();
        costs(granted, day, awards, item -> true).forEach(cost -> paid.put(cost.nominationId(), cost));
        for (List<Item> rivals : rivals(granted, day, awards)) {
            payOnlyHighest(rivals, paid);
        }
        return paid;
    }

    /** The money that was settled on the day of the decision must still hold on the day it is signed and issued. */
    List<Problem> problemsOn(AwardSnapshot snapshot, LocalDate day) {
        Map<NominationId, AwardCost> paid = paid(snapshot.granted(), day);
        List<Problem> problems = new ArrayList<>();
        for (Item item : snapshot.granted()) {
            long today = Objects.requireNonNull(paid.get(item.nominationId())).amount();
            long settled = Objects.requireNonNull(item.outcome()).money();
            if (today != settled) {
                problems.add(Problem.of("AWARD_MONEY_CHANGED", item.recipient().name(), settled, today));
            }
        }
        return problems;
    }

    private List<AwardCost> costs(List<Item> items, LocalDate day, AwardsOfDay awards, Predicate<Item> paysWard) {
        Map<List<Object>, Optional<AwardMoney.Sum>> sums = new HashMap<>();
        Map<NominationId, Integer> groups = groups(rivals(items, day, awards));
        return items.stream()
                .map(item -> AwardCost.of(
                        item.nominationId(),
                        paysWard.test(item)
                                ? sums.computeIfAbsent(
                                        List.of(
                                                item.awardCode(),
                                                item.recipient().kind()),
                                        same -> sum(item, day))
                                : Optional.empty(),
                        groups.getOrDefault(item.nominationId(), 0)))
                .toList();
    }

    private Optional<AwardMoney.Sum> sum(Item item, LocalDate day) {
        return money.of(item.awardCode(), item.recipient().kind(), day);
    }

    private List<List<Item>> rivals(List<Item> items, LocalDate day, AwardsOfDay awards) {
        return money.paysOnlyHighest(day) ? RivalAwards.of(items, awards::form) : List.of();
    }

    private static Map<NominationId, Integer> groups(List<List<Item>> rivals) {
        Map<NominationId, Integer> groups = new HashMap<>();
        for (int group = 0; group < rivals.size(); group++) {
            for (Item item : rivals.get(group)) {
                groups.put(item.nominationId(), group + 1);
            }
        }
        return groups;
    }

    private static void payOnlyHighest(List<Item> rivals, Map<NominationId, AwardCost> paid) {
        Item highest = rivals.stream()
                .reduce((one, other) -> amount(other, paid) > amount(one, paid) ? other : one)
                .orElseThrow();
        rivals.stream()
                .filter(item -> item != highest && amount(item, paid) > 0)
                .forEach(item -> paid.put(
                        item.nominationId(),
                        AwardCost.outdone(item.nominationId(), highest.awardName(), amount(highest, paid))));
    }

    private static long amount(Item item, Map<NominationId, AwardCost> paid) {
        return Objects.requireNonNull(paid.get(item.nominationId())).amount();
    }
}
