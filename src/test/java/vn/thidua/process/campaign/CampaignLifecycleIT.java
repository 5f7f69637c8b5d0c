package vn.thidua.process.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.WardTest;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.process.task.FieldProblem;
import vn.thidua.process.task.TaskForms;
import vn.thidua.shared.BusinessRuleViolation;

@WardTest
@DisplayName("Đợt thi đua trên cơ sở dữ liệu thật: từ dự thảo kế hoạch đến khi giao việc cho đơn vị")
class CampaignLifecycleIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Documents documents;

    @Autowired
    private TaskForms forms;

    @Autowired
    private TaskService tasks;

    private CampaignDesk desk;
    private CampaignId campaign;

    @BeforeEach
    void bringInTheSampleCampaign() {
        desk = CampaignDesk.started(application);
        campaign = desk.campaign;
    }

    @Test
    void aSignedPlanIsNumberedAndEveryUnitGetsItsWork() {
        desk.completeAsOffered(CampaignDesk.OFFICER, "userTask_draftPlan");
        desk.decide(CampaignDesk.HEAD, "userTask_checkContent", "APPROVED", "");
        desk.decide(CampaignDesk.FORM_CHECKER, "userTask_checkForm", "APPROVED", "");
        desk.signAndSeal(CampaignDesk.CHAIRMAN);

        assertThat(campaigns.get(campaign).status()).isEqualTo(CampaignStatus.LAUNCHED);
        List<IssuedDocument> issued = documents.of(campaign.toString());
        assertThat(issued).extracting(IssuedDocument::kind).containsExactly(DocumentKind.PLAN);
        assertThat(issued.get(0).number()).isPositive();
        int units =
                campaigns.participants(campaign, WayOfTakingPart.PARTICIPANT).size();
        assertThat(desk.open("userTask_receivePlan")).isEqualTo(units).isGreaterThan(30);
        assertThat(desk.open("userTask_draftGuidance")).isOne();
        assertThat(desk.running("deadlineWatch"))
                .hasSize(campaigns.deadlines(campaign).size());
    }

    @Test
    void aPlanReturnedByTheChairmanComesBackToTheOfficerWithTheReason() {
        desk.completeAsOffered(CampaignDesk.OFFICER, "userTask_draftPlan");
        desk.decide(CampaignDesk.HEAD, "userTask_checkContent", "APPROVED", "");
        desk.decide(CampaignDesk.FORM_CHECKER, "userTask_checkForm", "APPROVED", "");

        desk.decide(CampaignDesk.CHAIRMAN, "userTask_signOff", "RETURNED", "Bổ sung đầu mối liên hệ");

        String form = desk.as(
                CampaignDesk.OFFICER,
                () -> String.valueOf(forms.form(desk.task("userTask_draftPlan").getId())
                        .orElseThrow()
                        .view()));
        assertThat(form).contains("Bổ sung đầu mối liên hệ");
        assertThat(documents.of(campaign.toString())).isEmpty();
    }

    @Test
    void onlyWhoHasTheSignaturesTaskInHandReachesItsEndpoints() {
        desk.completeAsOffered(CampaignDesk.OFFICER, "userTask_draftPlan");
        desk.decide(CampaignDesk.HEAD, "userTask_checkContent", "APPROVED", "");
        desk.decide(CampaignDesk.FORM_CHECKER, "userTask_checkForm", "APPROVED", "");
        String task = desk.task("userTask_signOff").getId();
        String key = "issueDocument/userTask_signOff";

        assertThat(desk.as("truong-tdp-01", () -> forms.inHand(task, key))).isEmpty();
        assertThatThrownBy(() -> desk.as(CampaignDesk.CHAIRMAN, () -> forms.inHand(task, key)))
                .isInstanceOf(BusinessRuleViolation.class);
        desk.claim(CampaignDesk.CHAIRMAN, "userTask_signOff");
        assertThat(desk.as(CampaignDesk.CHAIRMAN, () -> forms.inHand(task, key)))
                .isPresent();
        assertThat(desk.as(CampaignDesk.CHAIRMAN, () -> forms.inHand(task, "issueDocument/userTask_sealDocument")))
                .isEmpty();
    }

    @Test
    void onlyThePeopleWhoseTurnItIsSeeATask() {
        desk.completeAsOffered(CampaignDesk.OFFICER, "userTask_draftPlan");
        String check = desk.task("userTask_checkContent").getId();

        assertThat(desk.as("truong-tdp-01", () -> forms.form(check))).isEmpty();
        assertThat(desk.as(CampaignDesk.CHAIRMAN, () -> forms.check(check))).isEmpty();
        assertThat(desk.as(CampaignDesk.HEAD, () -> forms.form(check))).isPresent();
    }

    @Test
    void aCheckLeavesNothingBehind() {
        Task draft = desk.claim(CampaignDesk.OFFICER, "userTask_draftPlan");
        ObjectNode input = (ObjectNode) desk.as(
                        CampaignDesk.OFFICER,
                        () -> forms.form(draft.getId()).orElseThrow().input())
                .deepCopy();
        input.put("theme", "Chủ đề mới");
        desk.as(CampaignDesk.OFFICER, () -> forms.save(draft.getId(), 0, input));

        List<FieldProblem> problems =
                desk.as(CampaignDesk.OFFICER, () -> forms.check(draft.getId()).orElseThrow());

        assertThat(problems).isEmpty();
        assertThat(campaigns.draft(campaign).theme()).isNotEqualTo("Chủ đề mới");
        desk.run(CampaignDesk.OFFICER, () -> tasks.complete(draft.getId()));
        assertThat(campaigns.draft(campaign).theme()).isEqualTo("Chủ đề mới");
    }

    @Test
    void aTaskIsNotCompletedWithVariables() {
        Task draft = desk.claim(CampaignDesk.OFFICER, "userTask_draftPlan");

        assertThatThrownBy(() -> desk.run(
                        CampaignDesk.OFFICER, () -> tasks.complete(draft.getId(), Map.of("documentIssued", true))))
                .isInstanceOf(ProcessEngineException.class);
    }
}
