package vn.thidua.process.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.WardTest;
import vn.thidua.access.Accounts;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.award.AwardTypes;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.SubmitNominations;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Participant;
import vn.thidua.process.task.TaskForms;
import vn.thidua.report.Exemplar;
import vn.thidua.report.SupportActivities;
import vn.thidua.report.SupportActivity;
import vn.thidua.shared.sheet.FilledFile;

@WardTest
@DisplayName("Đề nghị khen thưởng bằng Excel, trong việc “Báo cáo kết quả” của từng đơn vị")
class NominationEndpointsIT {

    private static final String UNIT_HEAD = "truong-tdp-01";
    private static final int FIRST = 7;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskForms forms;

    @Autowired
    private AwardTypes types;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private SupportActivities activities;

    private CampaignDesk desk;
    private String merit = "";

    @BeforeEach
    void aCampaignThatAsksForReports() {
        desk = CampaignDesk.launched(application);
        merit = types.find("CERTIFICATE_OF_MERIT", LocalDate.now())
                .orElseThrow()
                .name();
    }

    @Test
    void theTemplateComesBackAsAPreviewAndChangesNothing() throws Exception {
        String task = report("tdp-01", UNIT_HEAD);
        byte[] filled = FilledFile.of(template(UNIT_HEAD, task))
                .line(FIRST, "Cá nhân", "Lê Thị Hoà", "Nữ", 1975, "", "Tổ 1", merit, "Hiến đất", "")
                .bytes();

        upload(UNIT_HEAD, task, filled)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").value(1))
                .andExpect(jsonPath("$.rows[0].name").value("Lê Thị Hoà"))
                .andExpect(jsonPath("$.rows[0].awardCode").value("CERTIFICATE_OF_MERIT"));

        assertThat(input(UNIT_HEAD, task).get("nominations")).isEmpty();
    }

    @Test
    void whatIsTypedAlreadyStandsInTheTemplateAndIsComparedWith() throws Exception {
        String task = report("tdp-01", UNIT_HEAD);
        ObjectNode typed = input(UNIT_HEAD, task);
        ((ArrayNode) typed.get("nominations"))
                .addObject()
                .put("kind", "INDIVIDUAL")
                .put("name", "Lê Thị Hòa")
                .put("awardCode", "CERTIFICATE_OF_MERIT")
                .put("achievement", "Hiến đất");
        desk.run(UNIT_HEAD, () -> forms.save(task, 0, typed));
        byte[] file = template(UNIT_HEAD, task);

        upload(UNIT_HEAD, task, file).andExpect(jsonPath("$.unchanged").value(1));
        upload(
                        UNIT_HEAD,
                        task,
                        FilledFile.of(file)
                                .line(FIRST + 1, "Tập thể", "", "", "x")
                                .bytes())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.problems[*].message")
                        .value(hasItem(containsString("Dòng 8, cột Năm sinh: “x” không phải năm sinh"))))
                .andExpect(jsonPath("$.problems.length()").value(4));
    }

    @Test
    void theFileOfAnotherUnitIsRefusedAndSoIsItsTask() throws Exception {
        String own = report("tdp-01", UNIT_HEAD);
        String other = report("tdp-02", CampaignDesk.OFFICER);
        byte[] othersFile = template(CampaignDesk.OFFICER, other);

        upload(UNIT_HEAD, own, othersFile)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.problems[0].message")
                        .value(containsString("đơn vị hoặc đợt thi đua khác, không phải Tổ dân phố số 1")));
        mvc.perform(get(path(other, "template.xlsx")).with(signedIn(UNIT_HEAD))).andExpect(status().isNotFound());
        upload(UNIT_HEAD, other, othersFile).andExpect(status().isNotFound());
        mvc.perform(get(path(other, "known")).param("name", "le thi").with(signedIn(UNIT_HEAD)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theCultureOfficerFillsItInForAUnitWithoutComputers() throws Exception {
        String task = report("tdp-02", CampaignDesk.OFFICER);
        FilledFile file = FilledFile.of(template(CampaignDesk.OFFICER, task));

        file.change(book -> assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                .contains("Tổ dân phố số 2"));
        upload(
                        CampaignDesk.OFFICER,
                        task,
                        file.line(FIRST, "Tập thể", "Chi hội Phụ nữ", "", "", "", "", merit, "Giữ ngõ xanh", "")
                                .bytes())
                .andExpect(jsonPath("$.added").value(1));
    }

    @Test
    void peopleProposedBeforeAreOfferedToTheirOwnUnitOnly() throws Exception {
        proposed("tdp-01", "Nguyễn Thị Hoà Gần");
        proposed("tdp-03", "Nguyễn Thị Hoà Xa");
        String task = report("tdp-01", UNIT_HEAD);

        mvc.perform(get(path(task, "known"))
                        .param("name", "nguyen thi hòa")
                        .param("kind", "INDIVIDUAL")
                        .with(signedIn(UNIT_HEAD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].recipient.name").value(contains("Nguyễn Thị Hoà Gần")));
    }

    @Test
    void exemplarsFoundDuringTheCampaignAreOffered() {
        String unit = campaigns.participants(desk.campaign).stream()
                .filter(participant -> participant.supports() && participant.reports())
                .map(Participant::unitCode)
                .findFirst()
                .orElseThrow();
        activities.save(
                accounts.actor(CampaignDesk.OFFICER),
                desk.campaign,
                unit,
                List.of(new SupportActivity(
                        LocalDate.of(2025, 9, 15),
                        "Đưa tin",
                        "Đài truyền thanh",
                        null,
                        List.of(),
                        List.of(new Exemplar("Bà Vi Thị Sen", "Hiến 200 m² đất")))));

        String task = report(unit, CampaignDesk.OFFICER);

        assertThat(desk.as(
                                CampaignDesk.OFFICER,
                                () -> forms.form(task).orElseThrow().view())
                        .at("/exemplars/0/name")
                        .asText())
                .isEqualTo("Bà Vi Thị Sen");
    }

    private void proposed(String unit, String name) {
        Occasion earlier = Occasion.campaign(UUID.randomUUID().toString());
        NominationEntry row = new NominationEntry(
                RecipientKind.INDIVIDUAL,
                name,
                null,
                1975,
                "",
                "",
                "CERTIFICATE_OF_MERIT",
                "Có thành tích",
                List.of(),
                List.of());
        nominations.submit(
                accounts.actor(CampaignDesk.OFFICER),
                new SubmitNominations(earlier, unit, List.of(row), List.of(), true, LocalDate.now()));
        nominations.accept(accounts.actor(CampaignDesk.OFFICER), earlier, unit);
    }

    /** The unit's report is due; the person has the task in hand. */
    private String report(String unit, String user) {
        String instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey("unitParticipation")
                .processInstanceBusinessKey(desk.businessKey() + "/" + unit)
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(instance)
                .cancelAllForActivity("userTask_receivePlan")
                .startBeforeActivity("userTask_submitReport")
                .execute();
        Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        desk.run(user, () -> tasks.claim(task.getId(), user));
        return task.getId();
    }

    private ObjectNode input(String user, String task) {
        return (ObjectNode)
                desk.as(user, () -> forms.form(task).orElseThrow().input()).deepCopy();
    }

    private byte[] template(String user, String task) throws Exception {
        return mvc.perform(get(path(task, "template.xlsx")).with(signedIn(user)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions upload(String user, String task, byte[] file) throws Exception {
        return mvc.perform(multipart(path(task, "sheet"))
                .file(new MockMultipartFile("file", "de-nghi.xlsx", null, file))
                .with(signedIn(user))
                .with(csrf()));
    }

    private static String path(String task, String end) {
        return "/api/tasks/" + task + "/nominations/" + end;
    }

    private static RequestPostProcessor signedIn(String user) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(user, user), null, List.of()));
    }
}
