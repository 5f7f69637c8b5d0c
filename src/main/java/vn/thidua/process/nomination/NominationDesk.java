package vn.thidua.process.nomination;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.KnownSubject;
import vn.thidua.award.NominationSheets;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.SheetPreview;
import vn.thidua.award.Subjects;
import vn.thidua.process.task.TaskForms;
import vn.thidua.process.task.TaskInHand;

/**
 * What the table of nominations in a task's form offers beside it: the Excel file, and who was proposed before. There
 * for whoever has the task in hand, and only while nominations are asked for.
 */
@Component
class NominationDesk {

    private final TaskForms forms;
    private final List<NominationAsking> askings;
    private final NominationSheets sheets;
    private final Subjects subjects;

    NominationDesk(TaskForms forms, List<NominationAsking> askings, NominationSheets sheets, Subjects subjects) {
        this.forms = forms;
        this.askings = askings;
        this.sheets = sheets;
        this.subjects = subjects;
    }

    /** A file for this unit and occasion, with what stands in the form now. */
    Optional<Template> template(String taskId) {
        return answer(taskId, (asking, task) -> {
            var form = asking.nominationForm(task);
            return new Template(form.unitCode(), sheets.template(form, asking.typedNominations(task)));
        });
    }

    Optional<SheetPreview> preview(String taskId, byte[] file) {
        return answer(
                taskId,
                (asking, task) -> sheets.preview(asking.nominationForm(task), asking.typedNominations(task), file));
    }

    Optional<List<KnownSubject>> known(String taskId, @Nullable RecipientKind kind, String name) {
        return answer(
                taskId,
                (asking, task) ->
                        subjects.suggestions(asking.nominationForm(task).unitCode(), kind, name));
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Template(String unitCode, byte[] content) {}

    private <T> Optional<T> answer(String taskId, BiFunction<NominationAsking, TaskInHand, T> question) {
        for (NominationAsking asking : askings) {
            Optional<TaskInHand> task = forms.inHand(taskId, asking.taskKey()).filter(asking::asksNow);
            if (task.isPresent()) {
                return Optional.of(question.apply(asking, task.get()));
            }
        }
        return Optional.empty();
    }
}
