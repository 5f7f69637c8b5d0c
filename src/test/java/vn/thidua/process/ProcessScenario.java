package vn.thidua.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import vn.thidua.process.task.TaskBench;
import vn.thidua.process.task.TaskHandler;

/** One process test's grip on the engine: deploys the models it names, starts, drives jobs and timers, completes. */
public final class ProcessScenario implements AutoCloseable {

    public static final String WARD = "11002";

    private final ProcessEngine engine = ProcessTestEngine.inMemoryEngine();
    private final String deploymentId;
    private final List<String> moreDeployments = new ArrayList<>();
    private final TaskBench bench;

    private ProcessScenario(Map<String, BpmnModelInstance> stubs, List<String> models, TaskHandler<?>... handlers) {
        ProcessEngineTests.init(engine);
        var deployment = engine.getRepositoryService().createDeployment();
        models.forEach(deployment::addClasspathResource);
        stubs.forEach((key, model) -> deployment.addModelInstance(key + ".bpmn", model));
        deploymentId = deployment.deploy().getId();
        bench = new TaskBench(engine, ProcessTestEngine.DATA_SOURCE, ProcessTestEngine.TRANSACTIONS, handlers);
    }

    public static ProcessScenario of(String model, TaskHandler<?>... handlers) {
        return new ProcessScenario(Map.of(), List.of(model), handlers);
    }

    /**
     * The model with the processes it calls replaced by one wait each, so that a test decides what they bring back.
     */
    public static ProcessScenario withCalledProcesses(String model, List<String> called, TaskHandler<?>... handlers) {
        Map<String, BpmnModelInstance> stubs = new HashMap<>();
        called.forEach(key -> stubs.put(key, waiting(key)));
        return new ProcessScenario(stubs, List.of(model), handlers);
    }

    private static BpmnModelInstance waiting(String key) {
        return Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .receiveTask("called")
                .message("Answered")
                .endEvent()
                .done();
    }

    /** One more small model that a test needs beside its own. */
    public void deploy(BpmnModelInstance model) {
        moreDeployments.add(engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("more.bpmn", model)
                .deploy()
                .getId());
    }

    public ProcessEngine engine() {
        return engine;
    }

    public ProcessInstance start(String key, String businessKey, Map<String, Object> variables) {
        ProcessInstance instance = engine.getRuntimeService().startProcessInstanceByKey(key, businessKey, variables);
        runToNextWaitState();
        return instance;
    }

    /** Executes every job that is due, until none is left: service tasks and timers whose moment has come. */
    public void runToNextWaitState() {
        List<Job> due = dueJobs();
        while (!due.isEmpty()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
            due = dueJobs();
        }
    }

    private List<Job> dueJobs() {
        return engine.getManagementService()
                .createJobQuery()
                .executable()
                .withRetriesLeft()
                .list();
    }

    public void moveTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
        runToNextWaitState();
    }

    public Task task(String taskKey) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(taskKey)
                .singleResult();
    }

    public void complete(String taskKey, String user, Object typed) {
        bench.complete(task(taskKey), user, typed);
        runToNextWaitState();
    }

    public void completeAsOffered(String taskKey, String user) {
        bench.completeAsOffered(task(taskKey), user);
        runToNextWaitState();
    }

    public TaskBench bench() {
        return bench;
    }

    /** What a called process was given. */
    public Map<String, Object> given(String calledKey) {
        return engine.getRuntimeService().getVariables(called(calledKey).getId());
    }

    /** A called process brings these back and ends. */
    public void answer(String calledKey, Map<String, Object> variables) {
        ProcessInstance instance = called(calledKey);
        engine.getRuntimeService().setVariables(instance.getId(), variables);
        engine.getRuntimeService()
                .createMessageCorrelation("Answered")
                .processInstanceId(instance.getId())
                .correlate();
        runToNextWaitState();
    }

    private ProcessInstance called(String key) {
        List<ProcessInstance> running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(key)
                .list();
        return running.get(running.size() - 1);
    }

    @Override
    public void close() {
        ClockUtil.reset();
        engine.getIdentityService().clearAuthentication();
        engine.getRepositoryService().deleteDeployment(deploymentId, true, true, true);
        moreDeployments.forEach(id -> engine.getRepositoryService().deleteDeployment(id, true, true, true));
        Mocks.reset();
        ProcessEngineTests.reset();
    }
}
