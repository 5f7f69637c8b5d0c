package vn.thidua.rehearsal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Rehearsal;
import vn.thidua.campaign.Rehearsal.ReportBehaviour;
import vn.thidua.campaign.Rehearsal.UnitBehaviour;
import vn.thidua.campaign.Rehearsal.UnitLaunchBehaviour;
import vn.thidua.campaign.plan.Plan;

/** One campaign being played: what its file says, and what has been played of it. */
final class Stage {

    private final CampaignId campaign;
    private final Plan plan;
    private final Rehearsal script;
    private final List<String> units;
    private final Map<String, Integer> ballots = new HashMap<>();
    private final Set<String> returned = new HashSet<>();
    private @Nullable Instant session;

    Stage(CampaignId campaign, Plan plan, Rehearsal script, List<String> units) {
        this.campaign = campaign;
        this.plan = plan;
        this.script = script;
        this.units = List.copyOf(units);
    }

    CampaignId campaign() {
        return campaign;
    }

    Plan plan() {
        return plan;
    }

    Rehearsal script() {
        return script;
    }

    /** The unit's place among the participants, to spread what the file leaves open. */
    int place(String unitCode) {
        return Math.max(units.indexOf(unitCode), 0);
    }

    Optional<UnitBehaviour> behaviour(String unitCode) {
        return Optional.ofNullable(script.units().get(unitCode));
    }

    Optional<UnitLaunchBehaviour> launch(String unitCode) {
        return behaviour(unitCode).map(UnitBehaviour::launch);
    }

    Optional<ReportBehaviour> report(String unitCode, int phase) {
        return behaviour(unitCode).stream()
                .flatMap(behaviour -> behaviour.reports().stream())
                .filter(report -> report.phase() == phase)
                .findFirst();
    }

    /** For when the council is invited. */
    void meetsAt(Instant start) {
        session = start;
    }

    Optional<Instant> session() {
        return Optional.ofNullable(session);
    }

    /** How many members have voted on the nominee before. */
    int ballotsOn(String nominee) {
        return ballots.merge(nominee, 1, Integer::sum) - 1;
    }

    /** The Chairman returns a nomination once; the second time he grants it. */
    boolean isFirstReturnOf(String nominee) {
        return returned.add(nominee);
    }
}
