package vn.thidua.report;

import java.util.List;
import vn.thidua.campaign.CampaignId;

/** What the ward reports: its figures, the units' results, the exemplars found. */
public record ConsolidatedResults(
        CampaignId campaignId,
        int phase,
        List<WardFigure> figures,
        List<UnitResult> units,
        List<PersonResult> people,
        String assessment) {

    public ConsolidatedResults {
        figures = List.copyOf(figures);
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    public long unitsOnTime() {
        return units.stream()
                .filter(unit -> unit.reported() && !unit.reportedLate())
                .count();
    }

    public long unitsLate() {
        return units.stream().filter(UnitResult::reportedLate).count();
    }

    public long unitsMissing() {
        return units.stream().filter(unit -> !unit.reported()).count();
    }
}
