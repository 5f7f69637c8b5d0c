package vn.thidua.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import vn.thidua.TestDatabase;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;

/** The module alone on databases of its own, since what an installation is for never changes. */
class TrialIT {

    private static final LocalDate OPENING = LocalDate.of(2025, 9, 10);

    private final String database = TestDatabase.newDatabase();

    @Test
    void aTrialBeginsOnTheMorningOfItsDate() {
        try (var context = start("--thidua.trial.date=2025-09-10")) {
            assertThat(LocalDate.now(context.getBean(Clock.class))).isEqualTo(OPENING);
            assertThat(context.getBean(Trial.class).isTrial()).isTrue();
        }
    }

    @Test
    void theClockMovesForwardOnlyAndSaysSo() {
        try (var context = start("--thidua.trial.date=2025-09-10")) {
            Trial trial = context.getBean(Trial.class);
            trial.moveTo(Trial.morningOf(OPENING.plusDays(5)));

            assertThat(trial.today()).isEqualTo(OPENING.plusDays(5));
            assertThat(context.getBean(Moves.class).seen).containsExactly(trial.offset());
            assertThatThrownBy(() -> trial.moveTo(Trial.morningOf(OPENING)))
                    .isInstanceOf(BusinessRuleViolation.class)
                    .hasMessageContaining("TRIAL_ONLY_FORWARD");
        }
    }

    @Test
    void aRestartedTrialGoesOnWhereItStood() {
        try (var context = start("--thidua.trial.date=2025-09-10")) {
            context.getBean(Trial.class).moveTo(Trial.morningOf(OPENING.plusDays(5)));
        }

        try (var context = start("--thidua.trial.date=2025-09-10")) {
            assertThat(context.getBean(Trial.class).today()).isEqualTo(OPENING.plusDays(5));
        }
    }

    @Test
    void realDataIsNeverTriedOnNorATrialTakenForReal() {
        start().close();
        assertThatThrownBy(() -> start("--thidua.trial.date=2025-09-10")).hasRootCauseInstanceOf(CannotStart.class);

        String other = TestDatabase.newDatabase();
        start("--thidua.trial.date=2025-09-10", "--spring.datasource.url=" + other)
                .close();
        assertThatThrownBy(() -> start("--spring.datasource.url=" + other)).hasRootCauseInstanceOf(CannotStart.class);
    }

    @Test
    void theClockOfARealInstallationStandsStill() {
        try (var context = start()) {
            Trial trial = context.getBean(Trial.class);

            assertThat(trial.offset()).isZero();
            assertThatThrownBy(() -> trial.moveTo(Actor.system(), LocalDate.of(2099, 1, 1)))
                    .hasMessageContaining("TRIAL_NOT_A_TRIAL");
        }
    }

    private ConfigurableApplicationContext start(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (all.stream().noneMatch(argument -> argument.startsWith("--spring.datasource.url"))) {
            all.add("--spring.datasource.url=" + database);
        }
        all.add("--thidua.home=target/test-home");
        all.add("--camunda.bpm.enabled=false");
        return new SpringApplicationBuilder(InstallationAlone.class, Moves.class)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
    }

    @SpringBootApplication(scanBasePackages = {"vn.thidua.installation", "vn.thidua.shared"})
    static class InstallationAlone {}

    static class Moves {

        final List<Object> seen = new ArrayList<>();

        @EventListener
        void on(ClockMoved moved) {
            seen.add(moved.offset());
        }
    }
}
