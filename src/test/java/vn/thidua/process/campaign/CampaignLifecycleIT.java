package vn.thidua.process.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.WardTest;
import vn.thidua.access.Accounts;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.process.task.FieldProblem;
import vn.thidua.process.task.TaskForms;

@WardTest
@DisplayName("Đợt thi đua trên cơ sở dữ liệu thật: từ dự thảo kế hoạch đến khi giao việc cho đơn vị")
class CampaignLifecycleIT {

    private static final String OFFICER = "chuyen-vien-tdkt";
    private static final String HEAD = "truong-vhxh";
    private static final String FORM_CHECKER = "kiem-tra-the-thuc";
    private static final String CHAIRMAN = "chu-tich";

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignLifecycle lifecycle;

    @Autowired
    private Documents documents;

    @Autowired
    private TaskForms forms;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private IdentityService identity;

    private CampaignId campaign;

    @BeforeEach
    void bringInTheSampleCampaign() throws IOException {
        String yaml = new ClassPathResource("sample/thach-khoi-2025.yaml").getContentAsString(StandardCharsets.UTF_8);
        String fresh = yaml.replace("campaign: thach-khoi-2025", "campaign: lifecycle-" + UUID.randomUUID());
        campaign = campaigns.importFile(accounts.actor(OFFICER), fresh);
        as(OFFICER, () -> {
            lifecycle.start(campaign);
            return null;
        });
    }

    @Test
    void aSignedPlanIsNumberedAndEveryUnitGetsItsWork() {
        completeAsOffered(OFFICER, "userTask_draftPlan");
        decide(HEAD, "userTask_checkContent", "APPROVED", "");
        decide(FORM_CHECKER, "userTask_checkForm", "APPROVED", "");
        decide(CHAIRMAN, "userTask_signOff", "APPROVED", "");

        assertThat(campaigns.get(campaign).status()).isEqualTo(CampaignStatus.LAUNCHED);
        List<IssuedDocument> issued = documents.of(campaign.toString());
        assertThat(issued).extracting(IssuedDocument::kind).containsExactly(DocumentKind.PLAN);
        assertThat(issued.get(0).number()).isPositive();
        int units =
                campaigns.participants(campaign, WayOfTakingPart.PARTICIPANT).size();
        assertThat(open("userTask_receivePlan")).isEqualTo(units).isGreaterThan(30);
        assertThat(open("userTask_draftGuidance")).isOne();
        assertThat(watches()).isEqualTo(campaigns.deadlines(campaign).size());
    }

    @Test
    void aPlanReturnedByTheChairmanComesBackToTheOfficerWithTheReason() {
        completeAsOffered(OFFICER, "userTask_draftPlan");
        decide(HEAD, "userTask_checkContent", "APPROVED", "");
        decide(FORM_CHECKER, "userTask_checkForm", "APPROVED", "");

        decide(CHAIRMAN, "userTask_signOff", "RETURNED", "Bổ sung đầu mối liên hệ");

        String form = as(
                OFFICER,
                () -> String.valueOf(forms.form(task("userTask_draftPlan").getId())
                        .orElseThrow()
                        .view()));
        assertThat(form).contains("Bổ sung đầu mối liên hệ");
        assertThat(documents.of(campaign.toString())).isEmpty();
    }

    @Test
    void onlyThePeopleWhoseTurnItIsSeeATask() {
        completeAsOffered(OFFICER, "userTask_draftPlan");
        String check = task("userTask_checkContent").getId();

        assertThat(as("truong-tdp-01", () -> forms.form(check))).isEmpty();
        assertThat(as(CHAIRMAN, () -> forms.check(check))).isEmpty();
        assertThat(as(HEAD, () -> forms.form(check))).isPresent();
    }

    @Test
    void aCheckLeavesNothingBehind() {
        Task draft = claim(OFFICER, "userTask_draftPlan");
        ObjectNode input = (ObjectNode)
                as(OFFICER, () -> forms.form(draft.getId()).orElseThrow().input())
                        .deepCopy();
        input.put("theme", "Chủ đề mới");
        as(OFFICER, () -> forms.save(draft.getId(), 0, input));

        List<FieldProblem> problems =
                as(OFFICER, () -> forms.check(draft.getId()).orElseThrow());

        assertThat(problems).isEmpty();
        assertThat(campaigns.draft(campaign).theme()).isNotEqualTo("Chủ đề mới");
        as(OFFICER, () -> {
            tasks.complete(draft.getId());
            return null;
        });
        assertThat(campaigns.draft(campaign).theme()).isEqualTo("Chủ đề mới");
    }

    @Test
    void aTaskIsNotCompletedWithVariables() {
        Task draft = claim(OFFICER, "userTask_draftPlan");

        assertThatThrownBy(() -> as(OFFICER, () -> {
                    tasks.complete(draft.getId(), Map.of("documentIssued", true));
                    return null;
                }))
                .isInstanceOf(ProcessEngineException.class);
    }

    private void decide(String user, String taskKey, String decision, String reason) {
        Task task = claim(user, taskKey);
        ObjectNode input =
                JsonNodeFactory.instance.objectNode().put("decision", decision).put("reason", reason);
        as(user, () -> {
            forms.save(task.getId(), 0, input);
            tasks.complete(task.getId());
            return null;
        });
        runJobs();
    }

    private void completeAsOffered(String user, String taskKey) {
        Task task = claim(user, taskKey);
        as(user, () -> {
            tasks.complete(task.getId());
            return null;
        });
        runJobs();
    }

    private Task claim(String user, String taskKey) {
        Task task = task(taskKey);
        as(user, () -> {
            tasks.claim(task.getId(), user);
            return null;
        });
        return task;
    }

    private Task task(String taskKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey())
                .taskDefinitionKey(taskKey)
                .singleResult();
    }

    private long open(String taskKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyLike(businessKey() + "%")
                .taskDefinitionKey(taskKey)
                .count();
    }

    private long watches() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("deadlineWatch")
                .processInstanceBusinessKeyLike(businessKey() + "%")
                .count();
    }

    /** Only the jobs of this campaign's main process: the others wait for days that have passed. */
    private void runJobs() {
        List<Job> jobs = jobs();
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = jobs();
        }
    }

    private List<Job> jobs() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey()).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().messages().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    private String businessKey() {
        return "11002/" + campaign;
    }

    private <T> T as(String user, Supplier<T> step) {
        identity.setAuthentication(user, accounts.groups(user));
        try {
            return step.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
