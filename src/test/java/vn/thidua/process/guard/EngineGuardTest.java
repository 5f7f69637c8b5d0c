package vn.thidua.process.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;

class EngineGuardTest {

    private static final String REACH_THE_MACHINE = "${''.getClass().forName('java.lang.Runtime')}";

    private static ProcessEngine engine;
    private static TaskService tasks;

    @BeforeAll
    static void startGuardedEngine() {
        StaticApplicationContext application = new StaticApplicationContext();
        application.getBeanFactory().registerSingleton("harmlessDelegate", (JavaDelegate)
                execution -> execution.setVariable("passed", true));
        application.getBeanFactory().registerSingleton("secrets", new StringBuilder("secret"));
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration
                .setProcessEngineName("guarded")
                .setJdbcUrl("jdbc:h2:mem:guarded")
                .setJobExecutorActivate(false)
                .setHistoryTimeToLive("P3650D");
        configuration.getProcessEnginePlugins().add(new EngineGuard(application));
        engine = configuration.buildProcessEngine();
        tasks = engine.getTaskService();
        deploy(
                "asks",
                Bpmn.createExecutableProcess("asks")
                        .startEvent()
                        .userTask("ask")
                        .endEvent()
                        .done());
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @AfterEach
    void signOut() {
        engine.getIdentityService().clearAuthentication();
    }

    @Test
    @DisplayName("Defect A: an expression in an or-query is refused before it is evaluated")
    void anExpressionInAnOrQueryIsRefused() {
        TaskQuery query = tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(REACH_THE_MACHINE)
                .endOr();

        assertThatThrownBy(query::list)
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("biểu thức");
        assertThatThrownBy(query::count).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    @DisplayName("Defect A: what a caller adds to a filter is looked at as well")
    void anExpressionThatExtendsAFilterIsRefused() {
        Filter filter = givenFilter(tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        TaskQuery extension = tasks.createTaskQuery()
                .or()
                .taskOwnerExpression(REACH_THE_MACHINE)
                .endOr();

        assertThatThrownBy(() -> engine.getFilterService().list(filter.getId(), extension))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> engine.getFilterService().count(filter.getId(), extension))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void aStoredFilterMayAskForTheCurrentUser() {
        Task task = givenTask();
        tasks.setAssignee(task.getId(), "lan");
        Filter filter = givenFilter(tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        engine.getIdentityService().setAuthentication("lan", List.of());

        assertThat(engine.getFilterService().count(filter.getId())).isPositive();
    }

    @Test
    void anOrQueryWithoutExpressionsWorks() {
        Task task = givenTask();

        assertThat(tasks.createTaskQuery()
                        .or()
                        .taskId(task.getId())
                        .taskAssignee("x")
                        .endOr()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aTaskIsCompletedWithoutVariablesOnly() {
        Task task = givenTask();

        assertThatThrownBy(() -> tasks.complete(task.getId(), Map.of("accepted", true)))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("accepted");
        assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of("accepted", true)))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.resolveTask(task.getId(), Map.of("accepted", true)))
                .isInstanceOf(BadUserRequestException.class);
        assertThatCode(() -> tasks.complete(task.getId())).doesNotThrowAnyException();
    }

    @Test
    void aSignedInPersonWritesNoVariable() {
        Task task = givenTask();
        engine.getIdentityService().setAuthentication("lan", List.of());

        assertThatThrownBy(() -> tasks.setVariable(task.getId(), "accepted", true))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.setVariableLocal(task.getId(), "accepted", true))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.removeVariable(task.getId(), "accepted"))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> engine.getRuntimeService().setVariable(task.getProcessInstanceId(), "accepted", true))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aSignedInPersonTakesATaskForHimselfOnly() {
        Task task = givenTask();
        engine.getIdentityService().setAuthentication("lan", List.of());

        assertThatThrownBy(() -> tasks.claim(task.getId(), "minh")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.setAssignee(task.getId(), "minh")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.addCandidateUser(task.getId(), "minh"))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.delegateTask(task.getId(), "minh")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> tasks.handleBpmnError(task.getId(), "ANY")).isInstanceOf(AuthorizationException.class);
        assertThatCode(() -> tasks.claim(task.getId(), "lan")).doesNotThrowAnyException();
        assertThatCode(() -> tasks.setAssignee(task.getId(), null)).doesNotThrowAnyException();
    }

    @Test
    void anExpressionReachesTheStepsOfAModelAndNoOtherBean() {
        deploy("steps", aProcessOf("steps", "${harmlessDelegate}"));
        deploy("secrets", aProcessOf("secrets", "${secrets.length()}"));

        assertThatCode(() -> engine.getRuntimeService().startProcessInstanceByKey("steps"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("secrets"))
                .hasMessageContaining("secrets");
    }

    @Test
    void anExpressionNeverReachesAClassOrTheEngine() {
        deploy("classes", aProcessOf("classes", REACH_THE_MACHINE));
        deploy("services", aProcessOf("services", "${execution.processEngineServices}"));

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("classes"))
                .hasMessageContaining("getClass");
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("services"))
                .hasMessageContaining("processEngineServices");
    }

    private static Task givenTask() {
        String instance =
                engine.getRuntimeService().startProcessInstanceByKey("asks").getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    private static Filter givenFilter(TaskQuery query) {
        Filter filter = engine.getFilterService().newTaskFilter("mine").setQuery(query);
        return engine.getFilterService().saveFilter(filter);
    }

    private static BpmnModelInstance aProcessOf(String key, String expression) {
        String kind = expression.contains("Delegate") ? "delegate" : "value";
        return kind.equals("delegate")
                ? Bpmn.createExecutableProcess(key)
                        .startEvent()
                        .serviceTask()
                        .camundaDelegateExpression(expression)
                        .endEvent()
                        .done()
                : Bpmn.createExecutableProcess(key)
                        .startEvent()
                        .serviceTask()
                        .camundaExpression(expression)
                        .endEvent()
                        .done();
    }

    private static void deploy(String name, BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(name + ".bpmn", model)
                .deploy();
    }
}
