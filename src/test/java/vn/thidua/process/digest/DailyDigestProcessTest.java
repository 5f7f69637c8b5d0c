package vn.thidua.process.digest;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static vn.thidua.process.digest.DailyDigestProcess.KEY;
import static vn.thidua.process.digest.DailyDigestProcess.SEND_DIGESTS;
import static vn.thidua.process.digest.DailyDigestProcess.SENT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.notification.Digests;
import vn.thidua.process.ProcessScenario;

@DisplayName("Thư tóm tắt buổi sáng")
class DailyDigestProcessTest {

    private static final Instant HALF_PAST_SEVEN = Instant.parse("2026-01-05T00:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final Digests digests = mock();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        scenario = ProcessScenario.of("processes/daily-digest.bpmn");
        Mocks.register(
                "sendDigestsDelegate", new SendDigestsDelegate(digests, Clock.fixed(HALF_PAST_SEVEN, ZoneOffset.UTC)));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void theDigestsOfTheWardsDayAreSent() {
        assertThat(scenario.start(KEY, "morning", Map.of())).isEnded().hasPassedInOrder(SEND_DIGESTS, SENT);

        then(digests).should().send(TODAY);
    }

    @Test
    void aMorningComesOnceHoweverFarTheClockLeaps() {
        Instant first = scenario.engine()
                .getManagementService()
                .createJobQuery()
                .timers()
                .processDefinitionKey(KEY)
                .singleResult()
                .getDuedate()
                .toInstant();

        scenario.moveTo(first.plus(Duration.ofDays(40)));

        then(digests).should(times(1)).send(TODAY);
    }
}
