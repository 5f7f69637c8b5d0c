package vn.thidua.process.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.WardTest;
import vn.thidua.access.Accounts;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.process.occasion.CloseNominationsHandler.Decision;
import vn.thidua.process.task.TaskForms;
import vn.thidua.shared.Vietnamese;

@WardTest
@DisplayName("Danh hiệu thi đua hằng năm: mở trên trang, đơn vị đề nghị, phòng chốt danh sách")
class OccasionIT {

    private static final String OFFICER = "chuyen-vien-tdkt";
    private static final String UNIT_HEAD = "truong-tdp-01";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AwardOccasions occasions;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskForms forms;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Clock clock;

    private final String key = "2026-" + UUID.randomUUID();

    @Test
    void aYearsTitlesGoFromThePageToARoundOfAwards() throws Exception {
        AwardOccasion occasion = opened();
        String unitTask = occasionTask(occasion, "userTask_nominate").getId();

        complete(UNIT_HEAD, unitTask, new NominateInput(false, List.of(row()), List.of()));
        complete(
                OFFICER,
                occasionTask(occasion, "userTask_closeNominations").getId(),
                new CloseNominationsHandler.Input(Decision.CLOSE, null, ""));

        assertThat(occasions.get(occasion.id()).status()).isEqualTo(AwardOccasion.Status.CLOSED);
        Task check = occasionTask(occasion, "userTask_checkNominations");
        String form =
                as(OFFICER, () -> json.valueToTree(forms.form(check.getId())).toString());
        assertThat(form).contains("Đỗ Thị Mai", "thường xuyên năm 2026");
        mvc.perform(get("/awards/occasions/" + occasion.id()).with(user(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đỗ Thị Mai")));
        mvc.perform(get("/awards/occasions/" + occasion.id() + "/nominations.xlsx")
                        .with(user(OFFICER)))
                .andExpect(status().isOk());
    }

    @Test
    void theUnitsTableHasItsExcelFile() throws Exception {
        AwardOccasion occasion = opened();
        String task = occasionTask(occasion, "userTask_nominate").getId();
        as(UNIT_HEAD, () -> {
            tasks.claim(task, UNIT_HEAD);
            return task;
        });

        mvc.perform(get("/api/tasks/" + task + "/nominations/template.xlsx").with(user(UNIT_HEAD)))
                .andExpect(status().isOk());
    }

    @Test
    void whatWasOpenedByMistakeIsStoppedWithAReason() throws Exception {
        AwardOccasion occasion = opened();

        mvc.perform(post("/awards/occasions/" + occasion.id() + "/cancellation")
                        .param("reason", "Mở nhầm năm")
                        .with(user(OFFICER))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        runJobs(occasion);

        assertThat(occasions.get(occasion.id()).status()).isEqualTo(AwardOccasion.Status.CANCELLED);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKeyLike("%" + occasion.id() + "%")
                        .count())
                .isZero();
    }

    @Test
    void theFormStartsWithTheTitlesOfTheCatalogueAndSaysWhatIsMissing() throws Exception {
        mvc.perform(get("/awards/occasions/new").param("kind", "YEARLY_TITLES").with(user(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ADVANCED_WORKER")))
                .andExpect(content().string(containsString("thi đua thường xuy")));
        mvc.perform(post("/awards/occasions")
                        .param("kind", "YEARLY_TITLES")
                        .with(user(OFFICER))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nhập ngày")));
        mvc.perform(get("/awards/occasions").with(user(OFFICER))).andExpect(status().isOk());
    }

    @Test
    @DisplayName(
            "R-50: a review of families that cannot end before 25/11 is refused without a reason, and opened with one")
    void aLateReviewOfFamiliesNeedsAReason() throws Exception {
        int year = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE).getYear() + 1;
        mvc.perform(families(year, "24/11/" + year, ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("14/11/" + year)));

        mvc.perform(families(year, "24/11/" + year, "Sáp nhập tổ dân phố")).andExpect(status().is3xxRedirection());

        AwardOccasion opened = occasions
                .find(new Occasion(Occasion.Kind.CULTURAL_FAMILIES, key))
                .orElseThrow();
        runJobs(opened);
        assertThat(occasionTask(opened, "userTask_proposeFamilies")).isNotNull();
        mvc.perform(get("/awards/occasions/" + opened.id()).with(user(OFFICER))).andExpect(status().isOk());
        mvc.perform(get("/awards/occasions/new")
                        .param("kind", "CULTURAL_FAMILIES")
                        .with(user(OFFICER)))
                .andExpect(content().string(containsString("CULTURAL_FAMILY")));
    }

    private MockHttpServletRequestBuilder families(int year, String dueOn, String lateReason) {
        return post("/awards/occasions")
                .param("kind", "CULTURAL_FAMILIES")
                .param("key", key)
                .param("title", "phong trào xây dựng đời sống văn hóa năm " + year)
                .param("basis", "Kế hoạch số 11/KH-UBND")
                .param("from", "01/01/" + year)
                .param("to", "31/12/" + year)
                .param("dueOn", dueOn)
                .param("lateReason", lateReason)
                .param("awards", "CULTURAL_FAMILY")
                .param("units", "tdp-01")
                .with(user(OFFICER))
                .with(csrf());
    }

    @Test
    void aUnitDoesNotOpenIt() throws Exception {
        mvc.perform(get("/awards/occasions/new").param("kind", "YEARLY_TITLES").with(user(UNIT_HEAD)))
                .andExpect(status().isForbidden());
    }

    private AwardOccasion opened() throws Exception {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        mvc.perform(post("/awards/occasions")
                        .param("kind", "YEARLY_TITLES")
                        .param("key", key)
                        .param("title", "phong trào thi đua thường xuyên năm 2026")
                        .param("basis", "Kế hoạch số 10/KH-UBND")
                        .param("from", "01/01/2026")
                        .param("to", "31/12/2026")
                        .param("dueOn", Vietnamese.date(today.plusDays(10)))
                        .param("awards", "ADVANCED_WORKER", "ADVANCED_COLLECTIVE")
                        .param("units", "tdp-01")
                        .with(user(OFFICER))
                        .with(csrf()))
                .andExpect(redirectedUrl("/awards/occasions"));
        AwardOccasion occasion =
                occasions.find(new Occasion(Occasion.Kind.YEARLY_TITLES, key)).orElseThrow();
        runJobs(occasion);
        return occasion;
    }

    private static NominationEntry row() {
        return new NominationEntry(
                RecipientKind.INDIVIDUAL,
                "Đỗ Thị Mai",
                null,
                1980,
                "Tổ phó",
                "",
                "ADVANCED_WORKER",
                "Hoàn thành tốt nhiệm vụ năm 2026",
                List.of(),
                List.of());
    }

    private Task occasionTask(AwardOccasion occasion, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyLike("%" + occasion.id() + "%")
                .taskDefinitionKey(key)
                .singleResult();
    }

    private void complete(String user, String task, Object typed) {
        as(user, () -> {
            tasks.claim(task, user);
            forms.save(task, forms.form(task).orElseThrow().draftVersion(), json.valueToTree(typed));
            tasks.complete(task);
            return task;
        });
        occasions.all().forEach(this::runJobs);
    }

    private void runJobs(AwardOccasion occasion) {
        List<Job> due = due(occasion);
        while (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            due = due(occasion);
        }
    }

    private List<Job> due(AwardOccasion occasion) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKeyLike("%" + occasion.id() + "%")
                .list()
                .stream()
                .flatMap(instance ->
                        management.createJobQuery().messages().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    private <T> T as(String user, Supplier<T> step) {
        identity.setAuthentication(user, accounts.groups(user));
        try {
            return step.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static RequestPostProcessor user(String id) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(id, id), null, List.of()));
    }
}
