package vn.thidua.process.participation;

import static vn.thidua.process.participation.UnitParticipationProcess.KEY;
import static vn.thidua.process.participation.UnitParticipationProcess.REPORT_ID;
import static vn.thidua.process.participation.UnitParticipationProcess.SUBMIT_REPORT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.KnownSubject;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.NominationForm;
import vn.thidua.award.NominationSheets;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.SheetPreview;
import vn.thidua.award.Subjects;
import vn.thidua.process.participation.UnitShare.TargetLine;
import vn.thidua.process.task.TaskForms;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.report.ReportKey;

/**
 * What the table of nominations in the report's form offers beside it: the Excel file, and who was proposed before.
 * There for whoever has the task in hand, and only while nominations are asked for.
 */
@Component
class NominationDesk {

    private final TaskForms forms;
    private final SubmitReportHandler handler;
    private final UnitShares shares;
    private final ReportSchedule schedule;
    private final NominationSheets sheets;
    private final Subjects subjects;
    private final Clock clock;

    NominationDesk(
            TaskForms forms,
            SubmitReportHandler handler,
            UnitShares shares,
            ReportSchedule schedule,
            NominationSheets sheets,
            Subjects subjects,
            Clock clock) {
        this.forms = forms;
        this.handler = handler;
        this.shares = shares;
        this.schedule = schedule;
        this.sheets = sheets;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** A file for this unit and campaign, with what stands in the form now. */
    Optional<Template> template(String taskId) {
        return task(taskId).map(task -> new Template(key(task).unitCode(), sheets.template(form(task), typed(task))));
    }

    Optional<SheetPreview> preview(String taskId, byte[] file) {
        return task(taskId).map(task -> sheets.preview(form(task), typed(task), file));
    }

    Optional<List<KnownSubject>> known(String taskId, @Nullable RecipientKind kind, String name) {
        return task(taskId).map(task -> subjects.suggestions(key(task).unitCode(), kind, name));
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Template(String unitCode, byte[] content) {}

    private Optional<TaskInHand> task(String taskId) {
        return forms.inHand(taskId, KEY + "/" + SUBMIT_REPORT).filter(task -> !schedule.asksFinalFigures(key(task)));
    }

    private List<NominationEntry> typed(TaskInHand task) {
        return forms.typed(task, handler).nominationEntries();
    }

    private NominationForm form(TaskInHand task) {
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
