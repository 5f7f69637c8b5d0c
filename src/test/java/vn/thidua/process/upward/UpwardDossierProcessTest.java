package vn.thidua.process.upward;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static vn.thidua.process.upward.UpwardDossierProcess.ANSWERED;
import static vn.thidua.process.upward.UpwardDossierProcess.KEY;
import static vn.thidua.process.upward.UpwardDossierProcess.PREPARE_DOSSIER;
import static vn.thidua.process.upward.UpwardDossierProcess.RECORD_ANSWER;
import static vn.thidua.process.upward.UpwardDossierProcess.SEND_DOSSIER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.NominationId;
import vn.thidua.award.Recipient;
import vn.thidua.award.RecipientKind;
import vn.thidua.document.DocumentId;
import vn.thidua.document.DocumentIssued;
import vn.thidua.document.DocumentKind;
import vn.thidua.dossier.Answer;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierId;
import vn.thidua.dossier.DossierLine;
import vn.thidua.dossier.Dossiers;
import vn.thidua.dossier.EarlierAwards;
import vn.thidua.dossier.ReportText;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.ProcessRoots;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.WardId;

@DisplayName("Hồ sơ trình cấp trên khen thưởng")
class UpwardDossierProcessTest {

    private static final DossierId DOSSIER = new DossierId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    private final Dossiers dossiers = mock();
    private final Notices notices = mock();
    private final Organisation organisation = mock();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        DossierViews views = new DossierViews(dossiers);
        scenario = ProcessScenario.of(
                "processes/upward-dossier.bpmn",
                new PrepareDossierHandler(dossiers, views),
                new SendDossierHandler(dossiers, views),
                new RecordAnswerHandler(dossiers, views));
        Mocks.register("packDossierDelegate", new PackDossierDelegate(dossiers));
        Mocks.register(
                "announceAnswerDelegate",
                new AnnounceAnswerDelegate(dossiers, notices, organisation, Clock.systemUTC()));
        given(dossiers.earlier(any(), any())).willReturn(new EarlierAwards(false, List.of()));
        given(dossiers.missing(any(), any())).willReturn(List.of());
        given(dossiers.get(DOSSIER)).willReturn(dossier(null, null));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void aDossierIsPackedSentAndAnswered() {
        ProcessInstance upward = sent();
        given(dossiers.get(DOSSIER)).willReturn(dossier(answer(true), answer(false)));

        scenario.completeAsOffered(RECORD_ANSWER, "chuyen-vien");

        assertThat(upward).isEnded().hasPassed(ANSWERED);
        then(dossiers).should().pack(DOSSIER);
        then(notices).should().tell(argThat(notice -> notice.kind() == NoticeKind.AWARD_GRANTED_ABOVE));
        then(notices).should().tell(argThat(notice -> notice.kind() == NoticeKind.AWARD_REFUSED_ABOVE));
    }

    @Test
    void untilEverybodyIsAnsweredTheTaskComesAgain() {
        ProcessInstance upward = sent();
        given(dossiers.get(DOSSIER)).willReturn(dossier(answer(true), null));

        scenario.completeAsOffered(RECORD_ANSWER, "chuyen-vien");

        assertThat(upward).isWaitingAt(RECORD_ANSWER).hasNotPassed(ANSWERED);
        then(notices).should(times(1)).tell(any());
    }

    @Test
    void whatTheClerkGivesBackIsPreparedAgain() {
        ProcessInstance upward = start();
        scenario.completeAsOffered(PREPARE_DOSSIER, "chuyen-vien");

        scenario.complete(
                SEND_DOSSIER, "van-thu", Map.of("decision", SendDossierHandler.RETURNED, "reason", "Thiếu trang ký"));

        assertThat(upward).isWaitingAt(PREPARE_DOSSIER);
        then(dossiers).should().sendBack(any(), eq(DOSSIER), eq("Thiếu trang ký"));
        then(dossiers).should(never()).send(any(), any());
    }

    @Test
    void theClerkSaysWhetherItWasSent() {
        start();
        scenario.completeAsOffered(PREPARE_DOSSIER, "chuyen-vien");

        assertThatThrownBy(() -> scenario.completeAsOffered(SEND_DOSSIER, "van-thu"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void onlyASubmissionToTheCityBeginsADossierAndOnlyOne() {
        RuntimeService runtime = scenario.engine().getRuntimeService();
        CurrentWard ward = mock();
        given(ward.id()).willReturn(new WardId(ProcessScenario.WARD));
        given(dossiers.open("round")).willReturn(DOSSIER);
        IssuedSubmissions issued =
                new IssuedSubmissions(dossiers, new ProcessRoots(runtime, new OwnStep(scenario.engine())), ward);
        DocumentId document = new DocumentId(UUID.randomUUID());

        issued.on(new DocumentIssued(document, DocumentKind.AWARD_DECISION, "round"));
        org.assertj.core.api.Assertions.assertThat(
                        runtime.createProcessInstanceQuery().count())
                .isZero();

        issued.on(new DocumentIssued(document, DocumentKind.CITY_SUBMISSION, "round"));
        issued.on(new DocumentIssued(document, DocumentKind.CITY_SUBMISSION, "round"));
        org.assertj.core.api.Assertions.assertThat(
                        runtime.createProcessInstanceQuery().count())
                .isOne();
    }

    private ProcessInstance sent() {
        ProcessInstance upward = start();
        scenario.completeAsOffered(PREPARE_DOSSIER, "chuyen-vien");
        scenario.complete(
                SEND_DOSSIER,
                "van-thu",
                Map.of("decision", SendDossierHandler.SENT, "sentOn", "2026-01-10", "how", "Trục liên thông"));
        assertThat(upward).isWaitingAt(RECORD_ANSWER);
        return upward;
    }

    private ProcessInstance start() {
        return scenario.start(
                KEY, "dossier/" + DOSSIER, Map.of("wardId", ProcessScenario.WARD, "dossierId", DOSSIER.toString()));
    }

    private static Dossier dossier(@Nullable Answer first, @Nullable Answer second) {
        return new Dossier(
                DOSSIER,
                "round",
                "phong trào thi đua",
                null,
                Dossier.Status.PREPARING,
                null,
                null,
                DAY,
                "Trục liên thông",
                List.of(line(1, first), line(2, second)));
    }

    private static DossierLine line(int number, @Nullable Answer answer) {
        NominationId id = NominationId.of(new UUID(3, number).toString());
        AwardSnapshot.Item item = new AwardSnapshot.Item(
                number,
                id,
                "tdp-01",
                "Tổ dân phố số 1",
                new Recipient(RecipientKind.INDIVIDUAL, "Đoàn Khắc Tuệ", null, 1970, "", ""),
                "CITY_CERTIFICATE_OF_MERIT",
                "Bằng khen",
                "đã có thành tích",
                Authority.UPWARD,
                "",
                false,
                null,
                null);
        return new DossierLine(number, item, new ReportText("", "Thành tích"), List.of(), List.of(), answer);
    }

    private static Answer answer(boolean granted) {
        return new Answer(granted, "512/QĐ-UBND", DAY, "Chủ tịch UBND thành phố", "Chưa đủ", null, Instant.EPOCH);
    }
}
