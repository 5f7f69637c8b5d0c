package vn.thidua.process.support;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static vn.thidua.process.support.CampaignSupportProcess.ENDED_EARLY;
import static vn.thidua.process.support.CampaignSupportProcess.RECORDED;
import static vn.thidua.process.support.CampaignSupportProcess.RECORD_ACTIVITIES;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignId;
import vn.thidua.process.ProcessScenario;
import vn.thidua.report.SupportActivities;
import vn.thidua.shared.BusinessRuleViolation;

class CampaignSupportProcessTest {

    private static final CampaignId CAMPAIGN = CampaignId.random();
    private static final String UNIT = "ttvhtt";

    private final SupportActivities activities = mock();
    private final ProcessScenario scenario = ProcessScenario.of(
            "processes/campaign-support.bpmn", new RecordActivitiesHandler(activities, mock(), mock()));

    @AfterEach
    void forgetEverything() {
        scenario.close();
    }

    @Test
    void aSupportingUnitRecordsItsActivitiesAndIsDone() {
        ProcessInstance support = givenSupportAsked();

        scenario.completeAsOffered(RECORD_ACTIVITIES, "giam-doc");

        assertThat(support).isEnded().hasPassed(RECORDED);
        then(activities).should().finish(any(), eq(CAMPAIGN), eq(UNIT));
    }

    @Test
    void withoutAnyActivityTheTaskStays() {
        ProcessInstance support = givenSupportAsked();
        willThrow(new BusinessRuleViolation("PROCESS_DECISION_MISSING"))
                .given(activities)
                .finish(any(), any(), any());

        assertThatThrownBy(() -> scenario.completeAsOffered(RECORD_ACTIVITIES, "giam-doc"))
                .isInstanceOf(RuntimeException.class);

        assertThat(support).isWaitingAt(RECORD_ACTIVITIES);
    }

    @Test
    void aWithdrawnUnitHasNothingMoreToRecord() {
        ProcessInstance support = givenSupportAsked();

        scenario.engine()
                .getRuntimeService()
                .createMessageCorrelation(CampaignSupportProcess.ENDED)
                .processInstanceBusinessKey(support.getBusinessKey())
                .correlate();

        assertThat(support).isEnded().hasPassed(ENDED_EARLY).hasNotPassed(RECORDED);
    }

    private ProcessInstance givenSupportAsked() {
        return scenario.start(
                CampaignSupportProcess.KEY,
                ProcessScenario.WARD + "/" + CAMPAIGN + "/" + UNIT + "/support",
                Map.of(
                        "wardId",
                        ProcessScenario.WARD,
                        "campaignId",
                        CAMPAIGN.toString(),
                        "unitCode",
                        UNIT,
                        "dueAt",
                        Date.from(Instant.parse("2025-12-09T16:59:59Z"))));
    }
}
