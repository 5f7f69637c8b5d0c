package vn.thidua.process.signature;

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
import vn.thidua.document.DocumentId;
import vn.thidua.document.SignatureExtension;
import vn.thidua.document.SignedDocumentIssued;
import vn.thidua.process.ProcessRoots;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.WardId;

@DisplayName("Bổ sung dấu thời gian cho chữ ký")
class ExtendSignatureProcessTest {

    private final SignatureExtension extension = mock();
    private final DocumentId document = new DocumentId(UUID.randomUUID());
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        scenario = ProcessScenario.of("processes/extend-signature.bpmn");
        Mocks.register("extendSignatureDelegate", new ExtendSignatureDelegate(extension));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void anIssuedDocumentsSignaturesAreExtended() {
        ProcessInstance extending = start();

        assertThat(extending).isEnded().hasPassed(ExtendSignatureProcess.EXTENDED);
        then(extension).should().extend(document);
    }

    @Test
    void whileTheAuthorityIsDownItIsTriedAgainTenMinutesLater() {
        willThrow(new BusinessRuleViolation("SIGNING_NOT_EXTENDED", "down"))
                .willDoNothing()
                .given(extension)
                .extend(document);
        assertThatThrownBy(this::start).hasMessageContaining("SIGNING_NOT_EXTENDED");
        ManagementService management = scenario.engine().getManagementService();
        Job again = management.createJobQuery().singleResult();
        assertThat(again.getRetries()).isEqualTo(4);
        assertThat(again.getDuedate()).isNotNull();

        management.executeJob(again.getId());

        then(extension).should(times(2)).extend(document);
        assertThat(management.createJobQuery().count()).isZero();
    }

    @Test
    void onlyTheIssueOfWhatCanBeExtendedStartsIt() {
        RuntimeService runtime = scenario.engine().getRuntimeService();
        CurrentWard ward = mock();
        given(ward.id()).willReturn(new WardId(ProcessScenario.WARD));
        IssuedSignatures issued =
                new IssuedSignatures(extension, new ProcessRoots(runtime, new OwnStep(scenario.engine())), ward);

        issued.on(new SignedDocumentIssued(document));
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();

        given(extension.isWanted(document)).willReturn(true);
        issued.on(new SignedDocumentIssued(document));
        assertThat(runtime.createProcessInstanceQuery().count()).isOne();
    }

    private ProcessInstance start() {
        return scenario.start(
                ExtendSignatureProcess.KEY, "signature", Map.of("wardId", "11002", "documentId", document.toString()));
    }
}
