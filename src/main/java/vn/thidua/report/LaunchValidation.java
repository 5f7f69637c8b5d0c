package vn.thidua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.plan.Responsibility.MovementKind;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Everything that is wrong with a unit's launch as typed, each at its field. */
class LaunchValidation {

    private final Campaign campaign;
    private final Set<String> kinds = new HashSet<>();
    private final RecordLaunch command;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    LaunchValidation(Campaign campaign, List<MovementKind> kinds, RecordLaunch command, LocalDate today) {
        this.campaign = campaign;
        kinds.forEach(kind -> this.kinds.add(kind.code()));
        this.command = command;
        this.today = today;
    }

    List<Problem> problems() {
        if (!campaign.status().isRunning()) {
            problems.add(
                    Problem.of("REPORT_CAMPAIGN_NOT_RUNNING", campaign.status().label()));
        }
        if (Objects.requireNonNullElse(command.theme(), "").isBlank()) {
            problems.add(Problem.at("theme", "REPORT_TEXT_MISSING"));
        }
        movements();
        day();
        ownPlan();
        return problems;
    }

    private void movements() {
        if (command.movements().isEmpty()) {
            problems.add(Problem.at("movements", "REPORT_MOVEMENT_MISSING"));
        }
        for (int index = 0; index < command.movements().size(); index++) {
            LaunchedMovement movement = command.movements().get(index);
            String field = "movements[%d].".formatted(index);
            if (movement.name().isBlank()) {
                problems.add(Problem.at(field + "name", "REPORT_TEXT_MISSING"));
            }
            if (!movement.kind().isEmpty() && !kinds.contains(movement.kind())) {
                problems.add(Problem.at(field + "kind", "REPORT_MOVEMENT_KIND_UNKNOWN", movement.kind()));
            }
        }
    }

    private void day() {
        LocalDate on = command.launchedOn();
        LocalDate ward = campaign.launchedOn();
        if (on == null) {
            problems.add(Problem.at("launchedOn", "REPORT_DAY_MISSING"));
        } else if (on.isAfter(today)) {
            problems.add(Problem.at("launchedOn", "REPORT_DAY_AHEAD", Vietnamese.date(on)));
        } else if (ward != null && on.isBefore(ward)) {
            problems.add(
                    Problem.at("launchedOn", "REPORT_DAY_BEFORE_WARD", Vietnamese.date(on), Vietnamese.date(ward)));
        }
    }

    /** Units that choose from the plan's kinds of movements need no plan of their own, the others do. */
    private void ownPlan() {
        if (kinds.isEmpty() && command.planFileId() == null && command.paperScanId() == null) {
            problems.add(Problem.at("planFileId", "REPORT_PLAN_FILE_MISSING"));
        }
    }
}
