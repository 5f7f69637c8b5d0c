package vn.thidua.award.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.NominationId;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.cancellation.Cancellation;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.award.cancellation.Ground;
import vn.thidua.organisation.Organisation;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Vietnamese;

/** What was ever awarded, by person, unit, year and kind; each with what became of it. */
@Controller
@RequestMapping("/awards/history")
class HistoryController {

    /** The page stays quick; the Excel list has all. */
    private static final int MOST_SHOWN = 500;

    private final AwardHistory history;
    private final Cancellations cancellations;
    private final Organisation organisation;
    private final HistorySheet sheet;
    private final AwardReaders readers;
    private final Clock clock;

    HistoryController(
            AwardHistory history,
            Cancellations cancellations,
            Organisation organisation,
            HistorySheet sheet,
            AwardReaders readers,
            Clock clock) {
        this.history = history;
        this.cancellations = cancellations;
        this.organisation = organisation;
        this.sheet = sheet;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute("filter") HistoryFilter filter, Model model) {
        readers.require(actor);
        List<GrantedAward> found = history.all(filter.filter(today()));
        List<GrantedAward> all = history.all(AwardHistory.Filter.everything());
        model.addAttribute("found", found.stream().limit(MOST_SHOWN).toList());
        model.addAttribute("count", found.size());
        model.addAttribute(
                "money",
                found.stream()
                        .filter(GrantedAward::counts)
                        .mapToLong(GrantedAward::money)
                        .sum());
        model.addAttribute("most", MOST_SHOWN);
        model.addAttribute("year", filter.shownYear(today()));
        model.addAttribute("years", years(all));
        model.addAttribute("units", organisation.allUnits());
        model.addAttribute("awards", awards(all));
        model.addAttribute("kinds", RecipientKind.values());
        model.addAttribute("now", organisation.unitNamesNow());
        return "award/history";
    }

    @GetMapping("/history.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @ModelAttribute("filter") HistoryFilter filter) {
        readers.require(actor);
        return readers.excel("lich-su-khen-thuong.xlsx", sheet.write(actor, history.all(filter.filter(today()))));
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable String id, Model model) {
        readers.require(actor);
        GrantedAward award = cancellations.award(NominationId.of(id));
        List<Cancellation> wishes = cancellations.of(award.id());
        boolean open = wishes.stream().allMatch(wish -> wish.status() == Cancellation.Status.REFUSED);
        model.addAttribute("award", award);
        model.addAttribute("others", others(award));
        model.addAttribute("now", organisation.unitNamesNow());
        model.addAttribute("goldenBook", history.goldenBook(award.id()).orElse(null));
        model.addAttribute("cancellations", wishes);
        model.addAttribute("grounds", Ground.values());
        model.addAttribute(
                "mayCancel", open && award.counts() && award.decisionCode() != null && Cancellations.mayRequest(actor));
        return "award/history-entry";
    }

    private List<GrantedAward> others(GrantedAward award) {
        return award.subjectId() == null
                ? List.of()
                : history.of(award.subjectId()).stream()
                        .filter(other -> !other.id().equals(award.id()))
                        .toList();
    }

    private List<Integer> years(List<GrantedAward> all) {
        return Stream.concat(Stream.of(today().getYear()), all.stream().map(award -> award.decidedOn()
                        .getYear()))
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    private static Map<String, String> awards(List<GrantedAward> all) {
        return all.stream()
                .collect(Collectors.toMap(
                        GrantedAward::awardCode, GrantedAward::awardName, (newer, older) -> newer, TreeMap::new));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
