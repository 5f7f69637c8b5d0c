package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;

/** The nominations of a round in the one order of every list: collectives, individuals, households, then by award. */
@Component
class RoundList {

    private final RoundItemRepository items;
    private final Nominations nominations;
    private final AwardTypes types;
    private final Organisation organisation;

    RoundList(RoundItemRepository items, Nominations nominations, AwardTypes types, Organisation organisation) {
        this.items = items;
        this.nominations = nominations;
        this.types = types;
        this.organisation = organisation;
    }

    /** All the round ever took in and that was not taken back, whatever became of it. */
    List<RoundItem> all(AwardRound round, LocalDate on) {
        Map<NominationId, RoundItemRepository.Row> rows = items.of(round.id());
        List<String> awards = types.on(on).stream().map(AwardType::code).toList();
        List<Unit> units = organisation.allUnits();
        List<String> unitOrder = units.stream().map(Unit::code).toList();
        Comparator<Nomination> order = Comparator.comparing(
                        (Nomination n) -> n.recipient().kind())
                .thenComparing(n -> awards.indexOf(n.awardCode()))
                .thenComparing(n -> unitOrder.indexOf(n.unitCode()))
                .thenComparing(Nomination::row)
                .thenComparing(n -> n.id().value());
        List<Nomination> sorted = nominations.of(round.occasion()).stream()
                .filter(n -> rows.containsKey(n.id()) && n.status() != Nomination.Status.WITHDRAWN)
                .sorted(order)
                .toList();
        return numbered(sorted, rows, unitNames(units), awardNames(on));
    }

    private static List<RoundItem> numbered(
            List<Nomination> sorted,
            Map<NominationId, RoundItemRepository.Row> rows,
            Function<String, String> unitName,
            Function<String, String> awardName) {
        List<RoundItem> list = new ArrayList<>();
        for (Nomination nomination : sorted) {
            RoundItemRepository.Row row = rows.get(nomination.id());
            if (row != null) {
                list.add(new RoundItem(
                        list.size() + 1,
                        nomination,
                        unitName.apply(nomination.unitCode()),
                        awardName.apply(nomination.awardCode()),
                        row.eligibility(),
                        row.verdict(),
                        row.verdictReason(),
                        row.chairmanReason()));
            }
        }
        return list;
    }

    private static Function<String, String> unitNames(List<Unit> units) {
        Map<String, String> names = units.stream().collect(Collectors.toMap(Unit::code, Unit::name, (a, b) -> a));
        return code -> names.getOrDefault(code, code);
    }

    private Function<String, String> awardNames(LocalDate on) {
        Map<String, String> names = types.on(on).stream().collect(Collectors.toMap(AwardType::code, AwardType::name));
        return code -> names.getOrDefault(code, code);
    }
}
