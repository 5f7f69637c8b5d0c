package vn.thidua.process.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.thidua.process.deadline.DeadlineWatchProcess.AFTER;
import static vn.thidua.process.deadline.DeadlineWatchProcess.BEFORE;
import static vn.thidua.process.deadline.DeadlineWatchProcess.CHAIRMAN_DUE;
import static vn.thidua.process.deadline.DeadlineWatchProcess.CULTURE_DUE;
import static vn.thidua.process.deadline.DeadlineWatchProcess.ENDED;
import static vn.thidua.process.deadline.DeadlineWatchProcess.ISSUE_URGING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.plan.Boundary;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.notice.Audience;
import vn.thidua.report.UnitLaunches;
import vn.thidua.report.UnitReports;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

@DisplayName("Theo dõi thời hạn: phát động trước ngày 25/9/2025 (R-37, R-38)")
class DeadlineWatchProcessTest {

    private static final CampaignId CAMPAIGN = CampaignId.random();
    private static final Deadline LAUNCH = new Deadline(
            UUID.randomUUID(),
            CAMPAIGN,
            DeadlineKind.LAUNCH,
            0,
            "trước ngày 25/9/2025",
            LocalDate.of(2025, 9, 25),
            Boundary.BEFORE,
            at(24, 23, 59));

    private final Campaigns campaigns = mock();
    private final UnitLaunches launches = mock();
    private final Notices notices = mock();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        scenario = ProcessScenario.withCalledProcesses("processes/deadline-watch.bpmn", List.of("issueDocument"));
        DeadlineReminders reminders = new DeadlineReminders(
                campaigns, new Outstanding(launches, mock(UnitReports.class)), organisation(), audience(), notices);
        Mocks.register("planWatchDelegate", new PlanWatchDelegate(campaigns, new WatchTimes(values())));
        Mocks.register("remindUnitsDelegate", new RemindUnitsDelegate(reminders));
        Mocks.register("remindLateUnitsDelegate", new RemindLateUnitsDelegate(reminders));
        Mocks.register("escalateToCultureDelegate", new EscalateToCultureDelegate(reminders));
        Mocks.register("escalateToChairmanDelegate", new EscalateToChairmanDelegate(reminders));
        given(campaigns.deadline(LAUNCH.id())).willReturn(LAUNCH);
        given(campaigns.get(CAMPAIGN))
                .willReturn(new Campaign(
                        CAMPAIGN,
                        "tk",
                        "Thi đua",
                        "t",
                        CampaignStatus.LAUNCHED,
                        1,
                        null,
                        LocalDate.MAX,
                        null,
                        null,
                        1));
        given(launches.outstanding(CAMPAIGN)).willReturn(List.of("tdp-01"));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void unitsAreRemindedThreeDaysBeforeTheLastDay() {
        ProcessInstance watch = start();
        assertThat(watch).isWaitingAt(BEFORE);
        scenario.moveTo(at(21, 7, 29));
        then(notices).shouldHaveNoInteractions();

        scenario.moveTo(at(21, 7, 31));

        assertThat(told()).containsExactly(NoticeKind.DEADLINE_NEAR);
        assertThat(watch).isWaitingAt(AFTER);
    }

    @Test
    void whenAllUnitsAreInTimeNobodyIsUrged() {
        ProcessInstance watch = start();
        given(launches.outstanding(CAMPAIGN)).willReturn(List.of());

        scenario.moveTo(at(26, 8, 0));

        assertThat(watch).isEnded().hasPassed(ENDED).hasNotPassed(ISSUE_URGING);
        then(notices).should(never()).tell(any());
    }

    @Test
    void aMissedDeadlineRemindsTheUnitOnTheDayAfterAndBringsOneUrgingLetter() {
        ProcessInstance watch = start();

        scenario.moveTo(at(25, 8, 0));

        assertThat(told()).containsExactly(NoticeKind.DEADLINE_NEAR, NoticeKind.DEADLINE_MISSED);
        assertThat(watch).isWaitingAt(ISSUE_URGING);
        assertThat(scenario.given("issueDocument"))
                .containsEntry("documentKind", "URGING")
                .containsEntry("subjectId", LAUNCH.id().toString())
                .containsEntry("campaignId", CAMPAIGN.toString());
    }

    @Test
    void theListGoesToTheCultureOfficeAndThenToTheChairman() {
        ProcessInstance watch = start();
        scenario.moveTo(at(25, 8, 0));
        scenario.answer("issueDocument", Map.of());
        assertThat(watch).isWaitingAt(CULTURE_DUE);

        scenario.moveTo(at(26, 8, 0));
        assertThat(watch).isWaitingAt(CHAIRMAN_DUE);
        assertThat(last().kind()).isEqualTo(NoticeKind.ESCALATION);
        assertThat(last().recipients()).containsExactly("CULTURE_HEAD");
        assertThat(last().arguments()).containsEntry("units", "- Tổ dân phố số 1");

        scenario.moveTo(at(29, 8, 0));
        assertThat(watch).isEnded();
        assertThat(last().recipients()).containsExactly("CHAIRMAN");
    }

    @Test
    void whoeverHandsInMeanwhileIsNotEscalated() {
        ProcessInstance watch = start();
        scenario.moveTo(at(25, 8, 0));
        scenario.answer("issueDocument", Map.of());
        given(launches.outstanding(CAMPAIGN)).willReturn(List.of());

        scenario.moveTo(at(30, 8, 0));

        assertThat(watch).isEnded();
        assertThat(told()).doesNotContain(NoticeKind.ESCALATION);
    }

    @Test
    void anUrgingLetterNotIssuedDoesNotStopTheEscalation() {
        ProcessInstance watch = start();
        scenario.moveTo(at(25, 8, 0));

        scenario.answer("issueDocument", Map.of("documentIssued", false));

        assertThat(watch).isWaitingAt(CULTURE_DUE);
    }

    private ProcessInstance start() {
        scenario.moveTo(at(12, 9, 0));
        return scenario.start(
                DeadlineWatchProcess.KEY,
                "11002/" + CAMPAIGN + "/deadline/" + LAUNCH.id(),
                Map.of(
                        "wardId", "11002",
                        "campaignId", CAMPAIGN.toString(),
                        "deadlineId", LAUNCH.id().toString()));
    }

    private List<NoticeKind> told() {
        return notices().stream().map(Notice::kind).toList();
    }

    private Notice last() {
        List<Notice> all = notices();
        return all.get(all.size() - 1);
    }

    private List<Notice> notices() {
        ArgumentCaptor<Notice> told = ArgumentCaptor.forClass(Notice.class);
        then(notices).should(atLeast(0)).tell(told.capture());
        return told.getAllValues();
    }

    private static Organisation organisation() {
        Organisation organisation = mock();
        Unit unit = mock();
        given(unit.name()).willReturn("Tổ dân phố số 1");
        given(organisation.unit("tdp-01")).willReturn(unit);
        return organisation;
    }

    private static Audience audience() {
        Audience audience = mock();
        given(audience.ofUnit("tdp-01")).willReturn(Set.of("to-truong"));
        given(audience.having(Role.CULTURE_HEAD)).willReturn(Set.of("CULTURE_HEAD"));
        given(audience.having(Role.CHAIRMAN)).willReturn(Set.of("CHAIRMAN"));
        return audience;
    }

    private static DatedValues values() {
        DatedValues values = mock();
        given(values.whole(eq(ValueKey.REMIND_BEFORE), any())).willReturn(3);
        given(values.whole(eq(ValueKey.REMIND_AFTER), any())).willReturn(1);
        given(values.whole(eq(ValueKey.ESCALATE_TO_CULTURE), any())).willReturn(2);
        given(values.whole(eq(ValueKey.ESCALATE_TO_CHAIRMAN), any())).willReturn(5);
        return values;
    }

    private static Instant at(int day, int hour, int minute) {
        return ZonedDateTime.of(2025, 9, day, hour, minute, 0, 0, Vietnamese.ZONE)
                .toInstant();
    }
}
