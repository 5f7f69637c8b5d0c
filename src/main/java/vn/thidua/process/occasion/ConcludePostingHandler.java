package vn.thidua.process.occasion;

import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.CONCLUDE_POSTING;
import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.KEY;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.DossierFile;
import vn.thidua.award.FamilyReview.Objection;
import vn.thidua.award.FamilyReviews;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** The list hung long enough: what was said, what became of it, and the file for the ward. */
@Component
class ConcludePostingHandler implements TaskHandler<ConcludePostingHandler.Input> {

    record Input(@Nullable List<Objection> objections, @Nullable List<DossierFile> dossier) {}

    private final FamilyViews views;
    private final FamilyReviews reviews;

    ConcludePostingHandler(FamilyViews views, FamilyReviews reviews) {
        this.views = views;
        this.reviews = reviews;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + CONCLUDE_POSTING;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return views.of(task);
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(List.of(), List.of());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        reviews.concluded(
                task.actor(),
                NominateForOccasionProcess.occasion(task),
                task.read(CommonVariables.UNIT_CODE),
                Objects.requireNonNullElse(input.objections(), List.of()),
                Objects.requireNonNullElse(input.dossier(), List.of()));
    }
}
