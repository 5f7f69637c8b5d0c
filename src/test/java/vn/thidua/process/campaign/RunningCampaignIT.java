package vn.thidua.process.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.WardTest;
import vn.thidua.access.Accounts;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.ExtendDeadline;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.shared.Actor;

@WardTest
@DisplayName("Một đợt thi đua đang chạy: gia hạn, hủy, rút đơn vị, đôn đốc")
class RunningCampaignIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignLifecycle lifecycle;

    @Autowired
    private Documents documents;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    private CampaignDesk desk;
    private Actor head;

    @BeforeEach
    void launchTheSampleCampaign() {
        desk = CampaignDesk.launched(application);
        head = accounts.actor(CampaignDesk.HEAD);
    }

    @Test
    void aSignedExtensionMovesTheDeadlineAndEveryUnitsTask() {
        Deadline before = campaigns.deadline(desk.campaign, DeadlineKind.LAUNCH, 0);
        LocalDate later = LocalDate.now(clock).plusDays(10);
        desk.run(
                CampaignDesk.HEAD,
                () -> lifecycle.extend(
                        head, new ExtendDeadline(desk.campaign, DeadlineKind.LAUNCH, 0, later, "Mưa bão kéo dài")));
        desk.runJobs();
        assertThat(campaigns.deadline(before.id()).day()).isEqualTo(before.day());

        desk.signThrough(CampaignDesk.CHAIRMAN);

        Date due = Date.from(campaigns.deadline(before.id()).lastMoment());
        assertThat(campaigns.deadline(before.id()).day()).isEqualTo(later);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKeyLike(desk.businessKey() + "/%")
                        .taskDefinitionKey("userTask_receivePlan")
                        .list())
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.getDueDate()).hasSameTimeAs(due));
        assertThat(issued()).contains(DocumentKind.EXTENSION_NOTICE);
        assertThat(desk.running("deadlineWatch"))
                .hasSize(campaigns.deadlines(desk.campaign).size());
    }

    @Test
    void aSignedCancellationEndsTheWorkOfEveryUnit() {
        desk.run(CampaignDesk.HEAD, () -> lifecycle.cancel(head, desk.campaign, "Thành phố dừng phong trào"));
        desk.runJobs();
        assertThat(campaigns.get(desk.campaign).status()).isEqualTo(CampaignStatus.LAUNCHED);

        desk.signThrough(CampaignDesk.CHAIRMAN);

        assertThat(campaigns.get(desk.campaign).status()).isEqualTo(CampaignStatus.CANCELLED);
        assertThat(issued()).contains(DocumentKind.CANCELLATION_NOTICE);
        for (String process : List.of(
                "campaignLifecycle", "unitParticipation", "campaignSupport", "deadlineWatch", "collectResults")) {
            assertThat(desk.running(process)).as(process).isEmpty();
        }
    }

    @Test
    void aCancellationThatTheChairmanRefusesChangesNothing() {
        desk.run(CampaignDesk.HEAD, () -> lifecycle.cancel(head, desk.campaign, "Không đủ kinh phí"));
        desk.runJobs();
        desk.decide(CampaignDesk.HEAD, "userTask_checkContent", "APPROVED", "");
        desk.decide(CampaignDesk.FORM_CHECKER, "userTask_checkForm", "APPROVED", "");

        desk.decide(CampaignDesk.CHAIRMAN, "userTask_signOff", "REJECTED", "Tiếp tục thực hiện");

        assertThat(campaigns.get(desk.campaign).status()).isEqualTo(CampaignStatus.LAUNCHED);
        assertThat(desk.running("changeCampaign")).isEmpty();
        assertThat(desk.running("unitParticipation")).hasSizeGreaterThan(30);
    }

    @Test
    void aWithdrawnUnitHasNoTaskLeftAndMayJoinAgain() {
        String unit = "tdp-01";
        long before = desk.running("unitParticipation").size();

        desk.run(CampaignDesk.HEAD, () -> lifecycle.withdrawUnit(head, desk.campaign, unit, "Sáp nhập tổ dân phố"));
        desk.runJobs();

        assertThat(desk.running("unitParticipation")).hasSize((int) before - 1);
        desk.run(
                CampaignDesk.HEAD,
                () -> lifecycle.addUnit(
                        head, desk.campaign, unit, Set.of(WayOfTakingPart.PARTICIPANT), "Hoãn sáp nhập"));
        desk.runJobs();
        assertThat(desk.running("unitParticipation")).hasSize((int) before);
    }

    @Test
    void aMissedDeadlineBringsOneUrgingLetterWithItsList() {
        ProcessInstance watch = desk.running("deadlineWatch").stream()
                .filter(instance -> instance.getBusinessKey()
                        .endsWith(campaigns
                                .deadline(desk.campaign, DeadlineKind.LAUNCH, 0)
                                .id()
                                .toString()))
                .findFirst()
                .orElseThrow();
        desk.fire(watch);
        desk.fire(watch);

        desk.signThrough(CampaignDesk.HEAD);

        assertThat(issued()).containsOnlyOnce(DocumentKind.URGING);
        desk.fire(watch);
        desk.fire(watch);
        assertThat(desk.running("deadlineWatch"))
                .hasSize(campaigns.deadlines(desk.campaign).size() - 1);
    }

    private List<DocumentKind> issued() {
        return documents.ofCampaign(desk.campaign.toString()).stream()
                .map(IssuedDocument::kind)
                .toList();
    }
}
