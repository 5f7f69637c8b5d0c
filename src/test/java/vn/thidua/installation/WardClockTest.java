package vn.thidua.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Vietnamese;

class WardClockTest {

    private final WardClock clock = new WardClock(Duration.ZERO);

    @Test
    void theClockShowsTheWardsTimeWhereverTheMachineStands() {
        assertThat(clock.getZone()).isEqualTo(Vietnamese.ZONE);
    }

    @Test
    void aClockTakenForAnotherZoneFollowsEachMove() {
        Clock elsewhere = clock.withZone(ZoneOffset.UTC);

        clock.keep(Duration.ofDays(-400));

        Instant expected = Instant.now().minus(Duration.ofDays(400));
        assertThat(elsewhere.instant()).isCloseTo(expected, within(5, ChronoUnit.SECONDS));
        assertThat(clock.instant()).isCloseTo(expected, within(5, ChronoUnit.SECONDS));
    }
}
