package vn.thidua.award;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.ExceededLimit.Ranked;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/** Holds nominations against the limits of a day; who is even comes women first, then as the list has it. */
final class LimitCheck {

    private static final String WARD = "toàn phường";

    private final List<AwardLimit> limits;
    private final Function<String, String> awardName;
    private final Map<String, Unit> units;
    private final Predicate<Recipient> favoured;
    private final Comparator<RoundItem> ranking;

    LimitCheck(
            List<AwardLimit> limits,
            Function<String, String> awardName,
            Map<String, Unit> units,
            Predicate<Recipient> favoured,
            Function<Nomination, Optional<Integer>> rank) {
        this.limits = limits;
        this.awardName = awardName;
        this.units = units;
        this.favoured = favoured;
        this.ranking = Comparator.comparing(
                        (RoundItem item) -> rank.apply(item.nomination()).orElse(Integer.MAX_VALUE))
                .thenComparing(item -> !favoured.test(item.nomination().recipient()))
                .thenComparing(RoundItem::number);
    }

    /** @param granted what earlier rounds of the occasion gave already */
    List<ExceededLimit> exceeded(List<RoundItem> items, List<Nomination> granted) {
        return limits.stream().flatMap(limit -> exceeded(limit, items, granted)).toList();
    }

    private Stream<ExceededLimit> exceeded(AwardLimit limit, List<RoundItem> items, List<Nomination> granted) {
        if (limit.isShare() && limit.unitKind() == null) {
            return exceeded(limit, WARD, items, granted).stream();
        }
        Map<String, List<RoundItem>> byUnit = items.stream()
                .filter(item -> concerns(limit, item.nomination().unitCode()))
                .collect(Collectors.groupingBy(item -> item.nomination().unitCode()));
        return byUnit.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(unit -> exceeded(
                        limit,
                        unit.getValue().get(0).unitName(),
                        unit.getValue(),
                        granted.stream()
                                .filter(given -> given.unitCode().equals(unit.getKey()))
                                .toList())
                        .stream());
    }

    /** A limit for every unit is not for those whose kind has one of its own. */
    private boolean concerns(AwardLimit limit, String unitCode) {
        UnitKind kind = kind(unitCode);
        return limit.unitKind() == null
                ? limits.stream()
                        .noneMatch(other -> !other.isShare()
                                && other.award().equals(limit.award())
                                && other.unitKind() != null
                                && other.unitKind() == kind)
                : limit.unitKind() == kind;
    }

    private @Nullable UnitKind kind(String unitCode) {
        Unit unit = units.get(unitCode);
        return unit == null ? null : unit.kind();
    }

    private Optional<ExceededLimit> exceeded(
            AwardLimit limit, String scope, List<RoundItem> items, List<Nomination> granted) {
        List<RoundItem> proposed = items.stream()
                .filter(item -> item.nomination().awardCode().equals(limit.award()))
                .sorted(ranking)
                .toList();
        int left = Math.max(0, limit.allowed(holders(limit, items, granted)) - given(limit.award(), granted));
        return proposed.size() <= left
                ? Optional.empty()
                : Optional.of(new ExceededLimit(
                        words(limit, awardName),
                        limit.value().legalBasis(),
                        limit.value().confirmed(),
                        scope,
                        left,
                        ranked(proposed, left)));
    }

    /** Who is proposed for the higher award has what the lower one asks for, and counts among its holders. */
    private static int holders(AwardLimit limit, List<RoundItem> items, List<Nomination> granted) {
        return (int) Stream.concat(items.stream().map(RoundItem::nomination), granted.stream())
                .filter(nomination -> nomination.awardCode().equals(limit.of())
                        || nomination.awardCode().equals(limit.award()))
                .count();
    }

    private static int given(String award, List<Nomination> granted) {
        return (int) granted.stream()
                .filter(nomination -> nomination.awardCode().equals(award))
                .count();
    }

    private List<Ranked> ranked(List<RoundItem> proposed, int left) {
        return IntStream.range(0, proposed.size())
                .mapToObj(place -> ranked(proposed.get(place), place + 1, place >= left))
                .toList();
    }

    private Ranked ranked(RoundItem item, int place, boolean over) {
        Recipient recipient = item.nomination().recipient();
        return new Ranked(
                place,
                item.nomination().id().toString(),
                recipient.name(),
                item.unitName(),
                favoured.test(recipient),
                over);
    }

    static String words(AwardLimit limit, Function<String, String> awardName) {
        String award = awardName.apply(limit.award());
        UnitKind kind = limit.unitKind();
        String of = limit.of();
        if (of == null) {
            return "%s: mỗi đơn vị%s không quá %s đề nghị"
                    .formatted(
                            award,
                            kind == null ? "" : " loại “" + kind.label() + "”",
                            limit.value().value());
        }
        String within = kind == null ? "trong toàn phường" : "trong mỗi đơn vị loại “" + kind.label() + "”";
        return "%s: không quá %s%% số người đạt %s %s"
                .formatted(award, limit.value().value().replace('.', ','), awardName.apply(of), within);
    }
}
