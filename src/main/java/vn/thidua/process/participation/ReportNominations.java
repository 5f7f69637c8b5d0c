package vn.thidua.process.participation;

import static vn.thidua.process.participation.UnitParticipationProcess.REPORT_ID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.NominationForm;
import vn.thidua.award.Occasion;
import vn.thidua.process.nomination.NominationAsking;
import vn.thidua.process.participation.UnitShare.TargetLine;
import vn.thidua.process.task.TaskForms;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.report.ReportKey;

/** The table of nominations in the form of a unit's report. */
@Component
class ReportNominations implements NominationAsking {

    private final TaskForms forms;
    private final SubmitReportHandler handler;
    private final UnitShares shares;
    private final ReportSchedule schedule;
    private final Clock clock;

    ReportNominations(
            TaskForms forms, SubmitReportHandler handler, UnitShares shares, ReportSchedule schedule, Clock clock) {
        this.forms = forms;
        this.handler = handler;
        this.shares = shares;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return handler.taskKey();
    }

    @Override
    public boolean asksNow(TaskInHand task) {
        return !schedule.asksFinalFigures(key(task));
    }

    @Override
    public List<NominationEntry> typedNominations(TaskInHand task) {
        return forms.typed(task, handler).nominationEntries();
    }

    @Override
    public NominationForm nominationForm(TaskInHand task) {
        ReportKey key = key(task);
        UnitShare share = shares.of(task);
        Map<String, String> targets = share.targets().stream()
                .collect(Collectors.toMap(TargetLine::code, TargetLine::name, (one, same) -> one, LinkedHashMap::new));
        return new NominationForm(
                Occasion.campaign(key.campaignId().toString()),
                share.campaign(),
                key.unitCode(),
                share.unit(),
                targets,
                LocalDate.now(clock));
    }

    private static ReportKey key(TaskInHand task) {
        return ReportKey.of(task.read(REPORT_ID));
    }
}
