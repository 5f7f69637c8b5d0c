package vn.thidua.award.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.statistics.AwardStatistics;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Vietnamese;

/** The statutory form of a year, its proof by the decisions, and the same by unit. */
@Controller
@RequestMapping("/awards/statistics")
class StatisticsController {

    private final AwardStatistics statistics;
    private final AwardHistory history;
    private final StatisticsSheet sheet;
    private final AwardReaders readers;
    private final Clock clock;

    StatisticsController(
            AwardStatistics statistics,
            AwardHistory history,
            StatisticsSheet sheet,
            AwardReaders readers,
            Clock clock) {
        this.statistics = statistics;
        this.history = history;
        this.sheet = sheet;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping
    String page(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
        readers.require(actor);
        model.addAttribute("figures", statistics.of(shown(year)));
        model.addAttribute("years", years());
        return "award/statistics";
    }

    @GetMapping("/statistics.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        readers.require(actor);
        int shown = shown(year);
        return readers.excel("thong-ke-khen-thuong-%d.xlsx".formatted(shown), sheet.write(actor, statistics.of(shown)));
    }

    private int shown(@Nullable Integer year) {
        return year == null ? thisYear() : year;
    }

    private int thisYear() {
        return clock.instant().atZone(Vietnamese.ZONE).getYear();
    }

    private List<Integer> years() {
        int first = history.all(AwardHistory.Filter.everything()).stream()
                .mapToInt(award -> award.decidedOn().getYear())
                .min()
                .orElse(thisYear());
        int last = Math.max(first, thisYear());
        return IntStream.rangeClosed(first, last)
                .map(year -> last + first - year)
                .boxed()
                .toList();
    }
}
