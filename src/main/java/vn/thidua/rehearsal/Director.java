package vn.thidua.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.Campaigns;
import vn.thidua.installation.Trial;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.process.drive.OpenTask;
import vn.thidua.process.drive.ProcessDriver;
import vn.thidua.process.drive.StepFailed;
import vn.thidua.process.drive.TaskRefusal;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Sentences;

/** Moves the clock from one task or timer to the next until the campaign is over. */
@Component
class Director {

    private static final int MOST_ROUNDS = 20_000;
    private static final int MOST_DAYS_AFTER_THE_END = 400;

    private final ProcessDriver driver;
    private final Campaigns campaigns;
    private final Organisation organisation;
    private final Trial trial;
    private final Diary diary;
    private final Cast cast;
    private final Registers registers;
    private final Map<String, Part> parts;
    private final Sentences sentences;
    private final Clock clock;

    Director(
            ProcessDriver driver,
            Campaigns campaigns,
            Organisation organisation,
            Trial trial,
            Diary diary,
            Cast cast,
            Registers registers,
            Collection<Part> parts,
            Sentences sentences,
            Clock clock) {
        this.driver = driver;
        this.campaigns = campaigns;
        this.organisation = organisation;
        this.trial = trial;
        this.diary = diary;
        this.cast = cast;
        this.registers = registers;
        this.parts = parts.stream()
                .flatMap(part -> part.steps().stream().map(step -> Map.entry(step, part)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.sentences = sentences;
        this.clock = clock;
    }

    void play(Stage stage, Timeline timeline, Progress progress) {
        registers.receive(stage);
        Agenda agenda = new Agenda(driver::read, task -> diary.momentOf(task, stage));
        for (int round = 0; !isOver(stage); round++) {
            refuseToGoOnForEver(round, stage, agenda);
            runJobs();
            agenda.follow(driver.openTaskIds());
            if (!isOver(stage)) {
                next(agenda, stage, timeline, progress);
            }
        }
        runJobs();
        progress.endDay();
        requireClosed(stage);
    }

    private void next(Agenda agenda, Stage stage, Timeline timeline, Progress progress) {
        Optional<Agenda.Appointment> appointment = agenda.next();
        Optional<Instant> timer = driver.nextTimer();
        if (timer.isPresent()
                && (appointment.isEmpty()
                        || timer.get().isBefore(appointment.get().at()))) {
            moveTo(timer.get().plusSeconds(1));
        } else if (appointment.isPresent()) {
            moveTo(appointment.get().at());
            perform(appointment.get().task(), stage, timeline, progress);
        } else {
            throw new RehearsalFailed("Không ai làm tiếp các công việc đang chờ: " + agenda.waiting());
        }
    }

    private void perform(OpenTask task, Stage stage, Timeline timeline, Progress progress) {
        String userId = cast.userFor(task, stage);
        Part part = parts.get(task.step());
        if (part == null) {
            throw new RehearsalFailed("Diễn tập chưa biết làm công việc “%s” (%s).".formatted(task.name(), task.key()));
        }
        Instant at = clock.instant();
        try {
            driver.perform(userId, task.id(), form -> part.play(new Scene(stage, task, userId, form)));
        } catch (TaskRefusal refusal) {
            throw new RehearsalFailed(
                    "Biểu mẫu “%s” của %s không được chấp nhận:\n  - %s"
                            .formatted(task.name(), userId, String.join("\n  - ", refusal.sentences())),
                    refusal);
        }
        timeline.add(entry(at, userId, task));
        progress.note(LocalDate.now(clock), task.name());
    }

    private Timeline.Entry entry(Instant at, String userId, OpenTask task) {
        Person person = organisation.person(userId);
        String unitCode = task.unitCode();
        String about = unitCode == null ? "" : organisation.unit(unitCode).name();
        return new Timeline.Entry(at, person.fullName(), person.positionTitle(), task.name(), about);
    }

    private void runJobs() {
        try {
            driver.runDueJobs();
        } catch (StepFailed failure) {
            throw new RehearsalFailed(
                    "Bước tự động %s bị lỗi.\n  do %s"
                            .formatted(
                                    failure.getMessage(),
                                    Reason.of(Objects.requireNonNullElse(failure.getCause(), failure))),
                    failure);
        }
    }

    private String reason(@Nullable Throwable cause) {
        if (cause instanceof BusinessRuleViolation refusal) {
            return String.join("\n  do ", sentences.of(refusal));
        }
        return cause == null ? "" : Reason.of(cause);
    }

    private void moveTo(Instant moment) {
        if (moment.isAfter(clock.instant())) {
            trial.moveTo(moment);
        }
    }

    private boolean isOver(Stage stage) {
        return campaigns.get(stage.campaign()).status().isOver();
    }

    private void refuseToGoOnForEver(int round, Stage stage, Agenda agenda) {
        LocalDate last = campaigns.get(stage.campaign()).endsOn().plusDays(MOST_DAYS_AFTER_THE_END);
        if (round > MOST_ROUNDS || LocalDate.now(clock).isAfter(last)) {
            throw new RehearsalFailed("Đợt thi đua không kết thúc; còn chờ: " + agenda.waiting());
        }
    }

    private void requireClosed(Stage stage) {
        CampaignStatus status = campaigns.get(stage.campaign()).status();
        if (status != CampaignStatus.CLOSED) {
            throw new RehearsalFailed("Đợt thi đua dừng lại: " + status.label() + ".");
        }
    }
}
