package vn.thidua.installation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.installation.InstallationRepository.Installation;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Front door to the moved clock: a campaign of another year is played by hand, or rehearsed by the program. */
@Service
@Transactional
public class Trial {

    /** When a day begins that the clock is moved to. */
    static final LocalTime MORNING = LocalTime.of(7, 30);

    private final InstallationRepository repository;
    private final WardClock clock;
    private final Mode mode;
    private final ApplicationEventPublisher events;

    Trial(
            InstallationRepository repository,
            WardClock clock,
            TrialSettings settings,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.clock = clock;
        this.mode = settings.mode();
        this.events = events;
    }

    public Mode mode() {
        return mode;
    }

    /** Whether pages carry the banner and documents the mark. */
    public boolean isTrial() {
        return mode == Mode.TRIAL;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the clock shows minus the real time. */
    public Duration offset() {
        return clock.offset();
    }

    /** Moves the clock to the morning of a later day. */
    public void moveTo(Actor actor, LocalDate day) {
        Instant before = now();
        moveTo(morningOf(day));
        events.publishEvent(new Recorded(
                actor,
                "TRIAL_CLOCK_MOVED",
                "installation/clock",
                Map.of("from", before.toString(), "to", morningOf(day).toString())));
    }

    /** Moves the clock forward to a moment; {@link ClockMoved} follows when that is committed. */
    public void moveTo(Instant moment) {
        if (!mode.hasMovableClock()) {
            throw new BusinessRuleViolation("TRIAL_NOT_A_TRIAL");
        }
        if (moment.isBefore(now())) {
            throw new BusinessRuleViolation("TRIAL_ONLY_FORWARD", Vietnamese.moment(now()));
        }
        Duration offset = Duration.between(Instant.now(), moment);
        repository.save(new Installation(mode, offset));
        TransactionSynchronizationManager.registerSynchronization(new AfterCommit(() -> keep(offset)));
    }

    private void keep(Duration offset) {
        clock.keep(offset);
        events.publishEvent(new ClockMoved(offset));
    }

    static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(Vietnamese.ZONE).toInstant();
    }

    private record AfterCommit(Runnable what) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            what.run();
        }
    }
}
