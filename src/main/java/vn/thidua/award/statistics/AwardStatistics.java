package vn.thidua.award.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.statistics.IssuedDecisions.Decision;
import vn.thidua.award.statistics.YearOfAwards.Line;
import vn.thidua.award.statistics.YearOfAwards.OfUnit;
import vn.thidua.award.statistics.YearOfAwards.Proof;
import vn.thidua.organisation.Organisation;

/** The figures of a year: what a decision granted and none has cancelled, counted once. */
@Service
@Transactional(readOnly = true)
public class AwardStatistics {

    private final AwardHistory history;
    private final IssuedDecisions decisions;
    private final Organisation organisation;
    private final StatisticalForm form = StatisticalForm.read();

    AwardStatistics(AwardHistory history, IssuedDecisions decisions, Organisation organisation) {
        this.history = history;
        this.decisions = decisions;
        this.organisation = organisation;
    }

    public YearOfAwards of(int year) {
        List<GrantedAward> issued = history.all(AwardHistory.Filter.ofYear(year)).stream()
                .filter(award -> award.decisionCode() != null)
                .toList();
        List<GrantedAward> counted =
                issued.stream().filter(GrantedAward::counts).toList();
        List<Decision> papers = decisions.ofYear(year);
        Set<String> ours = papers.stream().map(Decision::code).collect(Collectors.toSet());
        return new YearOfAwards(
                year,
                form,
                form.rows().stream().map(row -> line(row, counted)).toList(),
                papers.stream().map(paper -> proof(paper, issued)).toList(),
                counted.size(),
                (int) counted.stream().filter(award -> !isOurs(award, ours)).count(),
                issued.size() - counted.size(),
                units(counted));
    }

    private Line line(StatisticalForm.Row row, List<GrantedAward> counted) {
        if (row.heading()) {
            return new Line(row, List.of());
        }
        List<GrantedAward> here = counted.stream().filter(row::counts).toList();
        List<Integer> cells = new ArrayList<>(List.of(here.size()));
        form.columns()
                .forEach(column -> cells.add((int)
                        here.stream().filter(award -> form.falls(award, column)).count()));
        return new Line(row, cells);
    }

    private boolean isOurs(GrantedAward award, Set<String> ours) {
        return ours.contains(String.valueOf(award.decisionCode()))
                && award.grantedBy().equals(history.grantor());
    }

    private Proof proof(Decision paper, List<GrantedAward> issued) {
        List<GrantedAward> known = issued.stream()
                .filter(award -> paper.code().equals(award.decisionCode())
                        && paper.issuedOn().equals(award.decidedOn())
                        && award.grantedBy().equals(history.grantor()))
                .toList();
        int cancelled = (int) known.stream().filter(award -> !award.counts()).count();
        return new Proof(paper.code(), paper.issuedOn(), paper.named(), known.size(), cancelled);
    }

    private List<OfUnit> units(List<GrantedAward> counted) {
        Map<String, String> now = organisation.unitNamesNow();
        Map<String, List<GrantedAward>> byUnit = new HashMap<>();
        counted.forEach(award -> byUnit.computeIfAbsent(
                        now.getOrDefault(award.unitCode(), award.unitName()), unit -> new ArrayList<>())
                .add(award));
        return byUnit.entrySet().stream()
                .map(unit -> ofUnit(unit.getKey(), unit.getValue()))
                .sorted(Comparator.comparingInt(OfUnit::total).reversed().thenComparing(OfUnit::name))
                .toList();
    }

    private static OfUnit ofUnit(String name, List<GrantedAward> awards) {
        return new OfUnit(
                name,
                count(awards, RecipientKind.COLLECTIVE),
                count(awards, RecipientKind.INDIVIDUAL),
                count(awards, RecipientKind.HOUSEHOLD),
                awards.stream().mapToLong(GrantedAward::money).sum());
    }

    private static int count(List<GrantedAward> awards, RecipientKind kind) {
        return (int) awards.stream()
                .filter(award -> award.recipient().kind() == kind)
                .count();
    }
}
