package vn.thidua.process.occasion;

import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.KEY;
import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.POSTING_ENDS_AT;
import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.RECORD_POSTING;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.FamilyReviews;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.Vietnamese;

/** Since when and where the neighbourhood's list hangs, with evidence. */
@Component
class RecordPostingHandler implements TaskHandler<RecordPostingHandler.Input> {

    record Input(@Nullable LocalDate postedOn, @Nullable String postedAt, @Nullable List<UUID> evidence) {}

    private final FamilyViews views;
    private final FamilyReviews reviews;

    RecordPostingHandler(FamilyViews views, FamilyReviews reviews) {
        this.views = views;
        this.reviews = reviews;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + RECORD_POSTING;
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
        return new Input(null, "", List.of());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        LocalDate ends = reviews.posted(
                task.actor(),
                NominateForOccasionProcess.occasion(task),
                task.read(CommonVariables.UNIT_CODE),
                input.postedOn(),
                input.postedAt(),
                Objects.requireNonNullElse(input.evidence(), List.of()));
        task.decide(
                POSTING_ENDS_AT, Date.from(ends.atStartOfDay(Vietnamese.ZONE).toInstant()));
    }
}
