package vn.thidua.process.participation;

import static vn.thidua.process.CommonVariables.CAMPAIGN_ID;
import static vn.thidua.process.CommonVariables.UNIT_CODE;
import static vn.thidua.process.participation.UnitParticipationProcess.DUE_AT;
import static vn.thidua.process.participation.UnitParticipationProcess.KEY;
import static vn.thidua.process.participation.UnitParticipationProcess.LAUNCH_CAMPAIGN;
import static vn.thidua.process.participation.UnitParticipationProcess.REPORT_ID;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.report.LaunchedMovement;
import vn.thidua.report.RecordLaunch;
import vn.thidua.report.ReportKey;
import vn.thidua.report.UnitLaunch;
import vn.thidua.report.UnitLaunches;

/** The unit's own launch; entered again it replaces what was recorded before. */
@Component
class LaunchCampaignHandler implements TaskHandler<LaunchCampaignHandler.Input> {

    record Input(
            @Nullable String theme,
            @Nullable List<LaunchedMovement> movements,
            @Nullable LocalDate launchedOn,
            @Nullable Integer participants,
            @Nullable UUID planFileId,
            @Nullable UUID paperScanId) {

        static final Input EMPTY = new Input("", List.of(), null, null, null, null);

        static Input of(UnitLaunch launch) {
            return new Input(
                    launch.theme(),
                    launch.movements(),
                    launch.launchedOn(),
                    launch.participants(),
                    launch.planFileId(),
                    launch.paperScanId());
        }
    }

    private final UnitLaunches launches;
    private final UnitShares shares;
    private final ReportSchedule schedule;

    LaunchCampaignHandler(UnitLaunches launches, UnitShares shares, ReportSchedule schedule) {
        this.launches = launches;
        this.shares = shares;
        this.schedule = schedule;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + LAUNCH_CAMPAIGN;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return shares.of(task);
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return launches.of(CampaignId.of(task.read(CAMPAIGN_ID)), task.read(UNIT_CODE))
                .map(Input::of)
                .orElse(Input.EMPTY);
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        String unitCode = task.read(UNIT_CODE);
        launches.record(
                task.actor(),
                new RecordLaunch(
                        CampaignId.of(task.read(CAMPAIGN_ID)),
                        unitCode,
                        input.theme(),
                        Objects.requireNonNullElse(input.movements(), List.of()),
                        input.launchedOn(),
                        input.participants(),
                        input.planFileId(),
                        !task.actor().speaksFor(unitCode),
                        input.paperScanId()));
        task.decide(DUE_AT, schedule.due(ReportKey.of(task.read(REPORT_ID))));
    }
}
