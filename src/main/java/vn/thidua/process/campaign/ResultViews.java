package vn.thidua.process.campaign;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Target;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.report.ConsolidatedResults;
import vn.thidua.report.PersonResult;
import vn.thidua.report.UnitResult;
import vn.thidua.report.WardFigure;
import vn.thidua.shared.Vietnamese;

/** The ward's results with the names of targets and units, for the form that consolidates them. */
@Component
class ResultViews {

    /** Everything the officer looks at before writing an assessment. */
    record View(
            String campaign,
            int phase,
            List<FigureRow> figures,
            List<UnitRow> units,
            List<PersonRow> people,
            long onTime,
            long late,
            long missing) {}

    record FigureRow(
            String target,
            String goal,
            String unit,
            @Nullable BigDecimal value,
            @Nullable Boolean met,
            boolean estimate,
            String missing) {}

    record UnitRow(
            String code,
            String name,
            boolean launched,
            boolean launchedLate,
            boolean reported,
            boolean reportedLate,
            int targets,
            int targetsMet) {}

    record PersonRow(String unit, String name, String deed) {}

    private final Campaigns campaigns;
    private final Organisation organisation;
    private final Clock clock;

    ResultViews(Campaigns campaigns, Organisation organisation, Clock clock) {
        this.campaigns = campaigns;
        this.organisation = organisation;
        this.clock = clock;
    }

    View of(ConsolidatedResults results) {
        Plan plan = campaigns.plan(results.campaignId());
        Map<String, String> names = unitNames();
        return new View(
                plan.name(),
                results.phase(),
                results.figures().stream()
                        .map(figure -> row(figure, plan, names))
                        .toList(),
                results.units().stream().map(unit -> row(unit, names)).toList(),
                results.people().stream().map(person -> row(person, names)).toList(),
                results.unitsOnTime(),
                results.unitsLate(),
                results.unitsMissing());
    }

    private Map<String, String> unitNames() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return organisation.units(today).stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    private static FigureRow row(WardFigure figure, Plan plan, Map<String, String> names) {
        Target target = plan.target(figure.target()).orElseThrow();
        String missing = figure.missing().stream()
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
        return new FigureRow(
                target.name(),
                target.wording(),
                target.unit(),
                figure.value(),
                figure.met(),
                figure.estimate(),
                missing);
    }

    private static UnitRow row(UnitResult unit, Map<String, String> names) {
        return new UnitRow(
                unit.unitCode(),
                names.getOrDefault(unit.unitCode(), unit.unitCode()),
                unit.launched(),
                unit.launchedLate(),
                unit.reported(),
                unit.reportedLate(),
                unit.targets(),
                unit.targetsMet());
    }

    private static PersonRow row(PersonResult person, Map<String, String> names) {
        return new PersonRow(names.getOrDefault(person.unitCode(), person.unitCode()), person.name(), person.deed());
    }
}
