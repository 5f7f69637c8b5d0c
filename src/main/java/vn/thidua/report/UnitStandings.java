package vn.thidua.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Participant;
import vn.thidua.campaign.plan.Goal;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Target;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.report.UnitStanding.Achieved;

/** What the units have achieved, from their newest accepted reports of the last phase. */
@Service
@Transactional(readOnly = true)
public class UnitStandings {

    private final Campaigns campaigns;
    private final UnitReportRepository reports;
    private final UnitLaunches launches;

    UnitStandings(Campaigns campaigns, UnitReportRepository reports, UnitLaunches launches) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.launches = launches;
    }

    /** Of the units that take part, in the ward's order. */
    public List<UnitStanding> of(CampaignId campaign) {
        Plan plan = campaigns.plan(campaign);
        List<UnitReport> all = reports.phase(campaign, campaigns.get(campaign).phases());
        Map<String, UnitLaunch> launched =
                launches.all(campaign).stream().collect(Collectors.toMap(UnitLaunch::unitCode, launch -> launch));
        return campaigns.participants(campaign).stream()
                .filter(Participant::reports)
                .map(unit -> standing(
                        plan,
                        new UnitRef(unit.unitCode(), unit.unitKind()),
                        launched.get(unit.unitCode()),
                        ReportVersions.of(all, unit.unitCode())))
                .toList();
    }

    private static UnitStanding standing(
            Plan plan, UnitRef unit, @Nullable UnitLaunch launch, ReportVersions versions) {
        Map<String, Achieved> figures = new LinkedHashMap<>();
        versions.accepted().map(UnitReport::figures).orElse(List.of()).forEach(figure -> plan.target(figure.target())
                .flatMap(target -> achieved(target, target.goalFor(unit, plan.unitGroups()), figure))
                .ifPresent(achieved -> figures.put(figure.target(), achieved)));
        return new UnitStanding(
                unit.code(),
                launch != null,
                launch != null && launch.late(),
                versions.accepted().isPresent(),
                versions.late(false).orElse(false),
                versions.returns(),
                figures);
    }

    private static Optional<Achieved> achieved(Target target, Goal goal, Figure figure) {
        return Evaluation.result(target, figure)
                .flatMap(result -> Evaluation.compared(goal, result, figure.lastYear()))
                .map(compared -> new Achieved(compared, figure.met()));
    }
}
