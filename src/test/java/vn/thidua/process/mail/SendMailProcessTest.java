package vn.thidua.process.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.notification.MailQueued;
import vn.thidua.notification.Outbox;
import vn.thidua.process.ProcessRoots;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.WardId;

@DisplayName("Gửi thư")
class SendMailProcessTest {

    private final Outbox outbox = mock();
    private final UUID mail = UUID.randomUUID();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        scenario = ProcessScenario.of("processes/send-mail.bpmn");
        Mocks.register("sendMailDelegate", new SendMailDelegate(outbox));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void aQueuedMailIsSent() {
        ProcessInstance sending = start();

        assertThat(sending).isEnded().hasPassed(SendMailProcess.SENT);
        then(outbox).should().send(mail);
    }

    @Test
    void aMailThatFailsIsTriedAgainTenMinutesLater() {
        willThrow(new IllegalStateException("server down"))
                .willDoNothing()
                .given(outbox)
                .send(mail);
        assertThatThrownBy(this::start).hasMessageContaining("server down");
        ManagementService management = scenario.engine().getManagementService();
        Job again = management.createJobQuery().singleResult();
        assertThat(again.getRetries()).isEqualTo(4);
        assertThat(again.getDuedate()).isNotNull();

        management.executeJob(again.getId());

        then(outbox).should(times(2)).send(mail);
        assertThat(management.createJobQuery().count()).isZero();
    }

    @Test
    void eachQueuedMailHasOneSending() {
        RuntimeService runtime = scenario.engine().getRuntimeService();
        CurrentWard ward = mock();
        given(ward.id()).willReturn(new WardId(ProcessScenario.WARD));
        QueuedMail queued = new QueuedMail(new ProcessRoots(runtime, new OwnStep(scenario.engine())), ward);

        queued.on(new MailQueued(mail));
        queued.on(new MailQueued(mail));

        assertThat(runtime.createProcessInstanceQuery().count()).isOne();
        then(outbox).shouldHaveNoInteractions();
        scenario.runToNextWaitState();
        then(outbox).should().send(mail);
    }

    private ProcessInstance start() {
        return scenario.start(SendMailProcess.KEY, "mail", Map.of("wardId", "11002", "outboxId", mail.toString()));
    }
}
