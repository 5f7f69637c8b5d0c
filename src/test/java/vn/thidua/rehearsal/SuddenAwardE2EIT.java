package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.ServedWardTest;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenOccasion;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Rehearsal;
import vn.thidua.campaign.SamplePlans;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.process.award.SuddenAwards;
import vn.thidua.process.drive.OpenTask;
import vn.thidua.process.drive.ProcessDriver;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** A sudden achievement from the office's question to the certificate, everybody doing the own task. */
@ServedWardTest
class SuddenAwardE2EIT {

    private static final Actor OFFICER = new Actor("chuyen-vien-tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());
    private static final int MOST_TASKS = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    SuddenAwards awards;

    @Autowired
    AwardOccasions occasions;

    @Autowired
    AwardRounds rounds;

    @Autowired
    AwardHistory history;

    @Autowired
    Documents documents;

    @Autowired
    ProcessDriver driver;

    @Autowired
    TaskService tasks;

    @Autowired
    Cast cast;

    @Autowired
    Collection<Part> parts;

    @Autowired
    CurrentWard ward;

    @Autowired
    Clock clock;

    private final Stage stage =
            new Stage(CampaignId.random(), SamplePlans.thachKhoi(), Rehearsal.SILENT, List.of("mn-thach-khoi"));

    @Test
    @DisplayName("Law Art. 85: a sudden achievement outside any campaign ends in decision and certificate, no council")
    void aSuddenAchievementIsAwarded() throws IOException {
        AwardOccasionId id = awards.start(OFFICER, command());

        playUntilNothingWaits(id);

        AwardOccasion occasion = occasions.get(id);
        assertThat(occasion.status()).isEqualTo(AwardOccasion.Status.COMPLETED);
        AwardSnapshot snapshot = rounds.snapshot(
                        rounds.of(occasion.occasion()).orElseThrow().id())
                .orElseThrow();
        assertThat(snapshot.isWithoutCouncil()).isTrue();
        List<IssuedDocument> papers = documents.of(snapshot.subject());
        assertThat(papers)
                .extracting(IssuedDocument::kind)
                .contains(DocumentKind.AWARD_PROPOSAL, DocumentKind.AWARD_DECISION, DocumentKind.CERTIFICATE)
                .doesNotContain(DocumentKind.COUNCIL_MINUTES);
        assertThat(text(papers, DocumentKind.AWARD_DECISION))
                .contains("theo thủ tục đơn giản", "việc cứu người", "Vũ Thị Mến")
                .doesNotContain("Biên bản");
        assertThat(history.find(snapshot.granted().get(0).nominationId())).isPresent();
    }

    private void playUntilNothingWaits(AwardOccasionId id) {
        driver.runDueJobs();
        List<Task> open = open(id);
        for (int done = 0; !open.isEmpty() && done < MOST_TASKS; done++) {
            OpenTask task = driver.read(open.get(0).getId());
            String userId = cast.userFor(task, stage);
            driver.perform(userId, task.id(), form -> answer(new Scene(stage, task, userId, form)));
            driver.runDueJobs();
            open = open(id);
        }
        assertThat(open).isEmpty();
    }

    private List<Task> open(AwardOccasionId id) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyLike(ward.id() + "/" + id + "%")
                .list();
    }

    private JsonNode answer(Scene scene) {
        return scene.task().step().equals("userTask_nominate")
                ? nomination(scene.input())
                : parts.stream()
                        .filter(part -> part.steps().contains(scene.task().step()))
                        .findFirst()
                        .orElseThrow()
                        .play(scene);
    }

    private static ObjectNode nomination(ObjectNode input) {
        ObjectNode row = JSON.createObjectNode()
                .put("kind", "INDIVIDUAL")
                .put("name", "Vũ Thị Mến")
                .put("gender", "FEMALE")
                .put("birthYear", 1988)
                .put("position", "Giáo viên")
                .put("awardCode", "CERTIFICATE_OF_MERIT")
                .put("achievement", "dũng cảm cứu hai cháu nhỏ khỏi đám cháy");
        input.withArray("nominations").add(row);
        return input;
    }

    private OpenOccasion command() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return new OpenOccasion(
                Occasion.Kind.SUDDEN_ACHIEVEMENT,
                UUID.randomUUID().toString(),
                "việc cứu người trong vụ cháy tại tổ dân phố số 4",
                "Báo cáo số 45/BC-CAP của Công an phường",
                today,
                today,
                null,
                Set.of("CERTIFICATE_OF_MERIT"),
                List.of("mn-thach-khoi"));
    }

    private String text(List<IssuedDocument> papers, DocumentKind kind) throws IOException {
        IssuedDocument paper = papers.stream()
                .filter(issued -> issued.kind() == kind)
                .findFirst()
                .orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(documents.content(paper.id()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00A0]+", " ");
        }
    }
}
