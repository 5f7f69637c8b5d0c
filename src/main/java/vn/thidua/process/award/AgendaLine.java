package vn.thidua.process.award;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.award.RoundItem;

/** How many of one award and kind of recipient stand on an agenda. */
record AgendaLine(String award, String kind, int count) {

    static List<AgendaLine> of(List<RoundItem> agenda) {
        Map<AgendaLine, Long> counted = agenda.stream()
                .collect(Collectors.groupingBy(AgendaLine::of, LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(line -> new AgendaLine(
                        line.getKey().award(),
                        line.getKey().kind(),
                        line.getValue().intValue()))
                .toList();
    }

    private static AgendaLine of(RoundItem item) {
        return new AgendaLine(
                item.awardName(), item.nomination().recipient().kind().label(), 0);
    }
}
