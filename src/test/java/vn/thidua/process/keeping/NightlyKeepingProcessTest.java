package vn.thidua.process.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static vn.thidua.process.keeping.NightlyKeepingProcess.ANNOUNCE_DUE_FILES;
import static vn.thidua.process.keeping.NightlyKeepingProcess.CHECKED;
import static vn.thidua.process.keeping.NightlyKeepingProcess.CHECK_ORIGINALS;
import static vn.thidua.process.keeping.NightlyKeepingProcess.KEY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.thidua.archive.Archive;
import vn.thidua.archive.ArchiveFile;
import vn.thidua.archive.ArchiveFileId;
import vn.thidua.archive.ChangedFile;
import vn.thidua.archive.DueFile;
import vn.thidua.archive.NightlyCheck;
import vn.thidua.archive.OriginalChecks;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.notice.Audience;
import vn.thidua.shared.Role;

@DisplayName("Kiểm tra lưu trữ hằng đêm")
class NightlyKeepingProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final OriginalChecks checks = mock();
    private final Archive archive = mock();
    private final Notices notices = mock();
    private final Audience audience = mock();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        scenario = ProcessScenario.of("processes/nightly-keeping.bpmn");
        Mocks.register("checkOriginalsDelegate", new CheckOriginalsDelegate(checks, notices, audience));
        Mocks.register(
                "announceDueFilesDelegate",
                new AnnounceDueFilesDelegate(
                        archive,
                        notices,
                        audience,
                        Clock.fixed(Instant.parse("2026-01-05T00:00:00Z"), ZoneOffset.UTC)));
        given(checks.run()).willReturn(new NightlyCheck(TODAY, Instant.EPOCH, List.of()));
        given(audience.having(Role.ADMINISTRATOR)).willReturn(Set.of("quan-tri"));
        given(audience.having(Role.CULTURE_OFFICER, Role.CLERK)).willReturn(Set.of("van-thu"));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void aCleanNightTellsNobody() {
        assertThat(scenario.start(KEY, "night", Map.of()))
                .isEnded()
                .hasPassedInOrder(CHECK_ORIGINALS, ANNOUNCE_DUE_FILES, CHECKED);

        then(notices).should(never()).tell(any());
    }

    @Test
    void theAdministratorIsToldWhichFileChanged() {
        given(checks.run())
                .willReturn(new NightlyCheck(
                        TODAY, Instant.EPOCH, List.of(new ChangedFile("0", "1", "05-KH-UBND-2025.pdf"))));

        scenario.start(KEY, "night", Map.of());

        assertThat(told().recipients()).containsExactly("quan-tri");
        assertThat(told().arguments()).containsEntry("files", "05-KH-UBND-2025.pdf");
    }

    @Test
    @DisplayName("R-30: files due are announced")
    void whoKeepsAFileIsToldThatItIsDue() {
        ArchiveFile file = new ArchiveFile(
                new ArchiveFileId(UUID.randomUUID()),
                2025,
                "01.TĐKT",
                "Hồ sơ",
                "10 năm",
                "",
                "",
                "",
                null,
                null,
                null,
                0);
        given(archive.due(TODAY)).willReturn(List.of(new DueFile(file, TODAY.plusDays(30))));

        scenario.start(KEY, "night", Map.of());

        assertThat(told().kind()).isEqualTo(NoticeKind.FILE_DUE);
        assertThat(told().recipients()).containsExactly("van-thu");
    }

    @Test
    void itBeginsByItselfOnceANightHoweverFarTheClockLeaps() {
        Instant first = nextNight();

        scenario.moveTo(first.plus(Duration.ofDays(40)));

        then(checks).should(times(1)).run();
        assertThat(nextNight()).isAfter(first.plus(Duration.ofDays(39)));
    }

    private Instant nextNight() {
        List<Job> timers = scenario.engine()
                .getManagementService()
                .createJobQuery()
                .timers()
                .processDefinitionKey(KEY)
                .list();
        assertThat(timers).hasSize(1);
        return timers.get(0).getDuedate().toInstant();
    }

    private Notice told() {
        ArgumentCaptor<Notice> notice = ArgumentCaptor.forClass(Notice.class);
        then(notices).should().tell(notice.capture());
        return notice.getValue();
    }
}
