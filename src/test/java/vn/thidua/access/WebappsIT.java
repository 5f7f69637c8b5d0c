package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.access.Caller.ENGINE;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.ServedWardTest;

/** What stands between the engine's webapps and who is not meant to do something: by HTTP, with a server. */
@ServedWardTest
class WebappsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void accounts() {
        TestAccounts accounts = new TestAccounts(identity);
        accounts.given("web.don-vi-mot", "unit-tdp-01", "UNIT_REPORTER");
        accounts.given("web.don-vi-hai", "unit-tdp-02", "UNIT_REPORTER");
        accounts.given("web.chu-tich", "CHAIRMAN");
        accounts.given("web.giam-sat", "SUPERVISOR");
        accounts.given("web.quan-tri", "ADMINISTRATOR");
    }

    @Test
    @DisplayName("Defect A: an expression in an or-query of Tasklist's own call is refused")
    void anExpressionInAQueryIsRefused() {
        Caller unit = signedIn("web.don-vi-mot");

        HttpResponse<String> answer =
                unit.call("POST", ENGINE + "/task", "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass()}\"}]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("biểu thức");
        assertThat(unit.call("POST", ENGINE + "/task", "{\"orQueries\":[{\"assignee\":\"x\",\"name\":\"y\"}]}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("Defect B: under load each page's scripts carry the nonce of its own header")
    void everyPageCarriesTheNonceOfItsHeader() {
        List<Caller> callers = IntStream.range(0, 4)
                .mapToObj(index -> signedIn("web.don-vi-mot"))
                .toList();

        List<HttpResponse<String>> pages = IntStream.range(0, 80)
                .parallel()
                .mapToObj(index -> callers.get(index % callers.size()).get("/camunda/app/tasklist/default/"))
                .toList();

        assertThat(pages).allSatisfy(page -> {
            Matcher header = Pattern.compile("'nonce-([^']+)'")
                    .matcher(
                            page.headers().firstValue("Content-Security-Policy").orElse(""));
            assertThat(header.find()).isTrue();
            assertThat(page.body()).contains("<script nonce=\"" + header.group(1) + "\"");
            assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        });
    }

    @ParameterizedTest
    @DisplayName("Defect F: there is no open interface to the engine")
    @ValueSource(
            strings = {"/engine-rest", "/engine-rest/engine", "/engine-rest/task", "/engine-rest/deployment/create"})
    void theEnginesOpenInterfaceIsNotThere(String path) {
        assertThat(new Caller(port).get(path).statusCode()).isIn(302, 401);
        assertThat(signedIn("web.quan-tri").get(path).statusCode()).isIn(403, 404);
        assertThat(signedIn("web.quan-tri").call("POST", path, "{}").statusCode())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @DisplayName("Defect G: rules reach the webapps' own servlets")
    @CsvSource({
        "GET, /camunda/api/engine/engine",
        "GET, /camunda/api/engine/engine/default/task",
        "POST, /camunda/api/engine/engine/default/task",
        "GET, /camunda/api/cockpit/plugin/base/default/incident",
        "GET, /camunda/api/admin/auth/user/default",
        "POST, /camunda/api/admin/auth/user/default/login/tasklist",
        "POST, /camunda/api/admin/setup/default/user/create"
    })
    void nobodyReachesTheWebappsWithoutSigningIn(String method, String path) {
        assertThat(new Caller(port).call(method, path, "{}").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("Defect J: the first-run endpoint is shut, signed in or not")
    void nobodyMakesAnAdministratorByTheSetUp() {
        String user = "{\"profile\":{\"id\":\"mallory\",\"firstName\":\"a\",\"lastName\":\"b\"},"
                + "\"credentials\":{\"password\":\"Mot-Mat-Khau-99\"}}";

        assertThat(new Caller(port)
                        .call("POST", "/camunda/api/admin/setup/default/user/create", user)
                        .statusCode())
                .isEqualTo(401);
        assertThat(signedIn("web.quan-tri")
                        .call("POST", "/camunda/api/admin/setup/default/user/create", user)
                        .statusCode())
                .isEqualTo(403);
        assertThat(identity.createUserQuery().userId("mallory").count()).isZero();
    }

    @Test
    void aUnitSeesAndDoesItsOwnTasksOnly() {
        String task = givenTaskFor("unit-tdp-01");
        Caller owner = signedIn("web.don-vi-mot");
        Caller other = signedIn("web.don-vi-hai");

        assertThat(other.get(ENGINE + "/task/" + task).statusCode()).isEqualTo(404);
        assertThat(other.get(ENGINE + "/task/" + task + "/variables").statusCode())
                .isIn(403, 404);
        assertThat(other.call("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"web.don-vi-hai\"}")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(other.call("POST", ENGINE + "/task/" + task + "/complete", "{}")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(owner.get(ENGINE + "/task/" + task).statusCode()).isEqualTo(200);
        assertThat(owner.call("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"web.don-vi-mot\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(owner.call("POST", ENGINE + "/task/" + task + "/complete", "{}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aVariableThatIsSentAlongIsRefused() {
        String task = givenTaskFor("unit-tdp-01");
        Caller unit = signedIn("web.don-vi-mot");
        String variables = "{\"variables\":{\"accepted\":{\"value\":true,\"type\":\"Boolean\"}}}";

        HttpResponse<String> completion = unit.call("POST", ENGINE + "/task/" + task + "/submit-form", variables);

        assertThat(completion.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(completion.body()).contains("không nhận biến");
        assertThat(unit.call("POST", ENGINE + "/task/" + task + "/complete", variables)
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /task/TASK/variables/accepted, '{\"value\":true}'",
        "POST, /task/TASK/variables, '{}'",
        "POST, /task/TASK/localVariables, '{}'",
        "POST, /task/TASK/assignee, '{\"userId\":\"web.don-vi-hai\"}'",
        "POST, /task/TASK/delegate, '{\"userId\":\"web.don-vi-hai\"}'",
        "POST, /task/TASK/resolve, '{}'",
        "POST, /task/TASK/bpmnError, '{}'",
        "PUT, /task/TASK, '{}'",
        "DELETE, /task/TASK, '{}'",
        "POST, /task/create, '{}'",
        "POST, /task/TASK/identity-links, '{}'",
        "POST, /message, '{}'",
        "POST, /signal, '{}'",
        "POST, /deployment/create, '{}'",
        "POST, /process-definition/key/campaignLifecycle/start, '{}'",
        "POST, /process-definition/key/campaignLifecycle/submit-form, '{}'",
        "DELETE, /process-instance/x, '{}'",
        "POST, /process-instance/x/variables, '{}'",
        "POST, /filter/create, '{}'",
        "POST, /authorization/create, '{}'",
        "POST, /user/create, '{}'",
        "PUT, /user/web.don-vi-mot/credentials, '{}'",
        "DELETE, /user/web.don-vi-mot, '{}'",
        "POST, /decision-definition/key/award-eligibility/evaluate, '{}'"
    })
    void whatOnlyOurOwnStepsDoIsRefusedToEveryone(String method, String path, String json) {
        String address = ENGINE + path.replace("TASK", givenTaskFor("unit-tdp-01"));

        assertThat(signedIn("web.don-vi-mot").call(method, address, json).statusCode())
                .isEqualTo(403);
        assertThat(signedIn("web.quan-tri").call(method, address, json).statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobodyClaimsATaskForAnother() {
        String task = givenTaskFor("unit-tdp-01");

        HttpResponse<String> answer = signedIn("web.don-vi-mot")
                .call("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"web.don-vi-hai\"}");

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void theAdministratorCompletesNoOnesApproval() {
        String task = givenTaskFor("CHAIRMAN");
        Caller administrator = signedIn("web.quan-tri");

        assertThat(administrator
                        .call("POST", ENGINE + "/task/" + task + "/claim", "{\"userId\":\"web.quan-tri\"}")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(administrator
                        .call("POST", ENGINE + "/task/" + task + "/complete", "{}")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
    }

    @Test
    void eachRoleReadsItsOwnListsOnly() {
        assertThat(signedIn("web.chu-tich")
                        .get(ENGINE + "/filter?resourceType=Task")
                        .body())
                .contains("Chờ ký duyệt", "Việc tôi đang làm")
                .doesNotContain("Chờ kiểm tra thể thức", "Việc của đơn vị tôi");
        assertThat(signedIn("web.don-vi-mot")
                        .get(ENGINE + "/filter?resourceType=Task")
                        .body())
                .contains("Việc của đơn vị tôi")
                .doesNotContain("Chờ ký duyệt");
    }

    @Test
    void cockpitIsForSupervisorsAndAdminForAdministrators() {
        assertThat(signedIn("web.giam-sat").get("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(200);
        assertThat(signedIn("web.don-vi-mot")
                        .get("/camunda/app/cockpit/default/")
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn("web.giam-sat").get("/camunda/app/admin/default/").statusCode())
                .isEqualTo(403);
        assertThat(signedIn("web.quan-tri").get("/camunda/app/admin/default/").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCallWithoutItsTokenIsRefused() {
        Caller unit = signedIn("web.don-vi-mot");

        assertThat(unit.callWithoutToken("POST", "/api/tasks/x/check", "{}").statusCode())
                .isEqualTo(403);
        assertThat(unit.callWithoutToken("POST", ENGINE + "/task/count", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void signingOutOfTheWebappsEndsTheSessionEverywhere() {
        Caller unit = signedIn("web.don-vi-mot");

        assertThat(unit.call("POST", "/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(unit.get("/").statusCode()).isEqualTo(302);
        assertThat(unit.get(ENGINE + "/task").statusCode()).isEqualTo(401);
    }

    @Test
    void aRightPasswordRightAfterAWrongOneHasToWait() {
        new TestAccounts(identity).given("web.hay-quen", "CLERK");
        new Caller(port).signIn("web.hay-quen", "Sai-Mat-Khau-1");

        assertThat(signedIn("web.hay-quen").get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void ownScriptsAndTextsAreAskedForAgainEachTime() {
        HttpResponse<String> config = signedIn("web.don-vi-mot").get("/camunda/app/tasklist/scripts/config.js");

        assertThat(config.statusCode()).isEqualTo(200);
        assertThat(config.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(config.body()).contains("availableLocales: [language]");
    }

    @Test
    void onlyHealthIsShownOfTheMachinery() {
        assertThat(new Caller(port).get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(signedIn("web.quan-tri").get("/actuator/env").statusCode()).isEqualTo(403);
        assertThat(signedIn("web.quan-tri")
                        .get("/webjars/camunda/app/tasklist/index.html")
                        .statusCode())
                .isEqualTo(403);
    }

    private Caller signedIn(String account) {
        return new Caller(port).signIn(account, TestAccounts.PASSWORD);
    }

    private String givenTaskFor(String group) {
        Task task = tasks.newTask(UUID.randomUUID().toString());
        task.setName("Báo cáo kết quả");
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), group);
        return task.getId();
    }
}
