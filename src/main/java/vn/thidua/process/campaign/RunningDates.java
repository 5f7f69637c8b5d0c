package vn.thidua.process.campaign;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Deadline;
import vn.thidua.process.BusinessKeys;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.shared.CurrentWard;

/** Moves whatever waits for a moment in a campaign's instances: variables, timers, due dates of tasks. */
@Component
class RunningDates {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final OwnStep ownStep;
    private final CurrentWard ward;

    RunningDates(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            OwnStep ownStep,
            CurrentWard ward) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.ownStep = ownStep;
        this.ward = ward;
    }

    void move(CampaignId campaign, Deadline from, Deadline to) {
        move(campaign, Date.from(from.lastMoment()), Date.from(to.lastMoment()));
    }

    void move(CampaignId campaign, Date from, Date to) {
        ownStep.take(() -> instances(campaign).forEach(instance -> {
            variables(instance, from)
                    .forEach(known -> runtime.setVariable(known.getExecutionId(), known.getName(), to));
            moveTimers(instance, from, to);
            moveTasks(instance, from, to);
        }));
    }

    private List<ProcessInstance> instances(CampaignId campaign) {
        String all = BusinessKeys.campaign(ward.id(), campaign.toString()) + "%";
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKeyLike(all)
                .list();
    }

    private List<VariableInstance> variables(ProcessInstance instance, Date value) {
        return runtime.createVariableInstanceQuery().processInstanceIdIn(instance.getId()).list().stream()
                .filter(variable -> value.equals(variable.getValue()))
                .toList();
    }

    private void moveTimers(ProcessInstance instance, Date from, Date to) {
        management.createJobQuery().timers().processInstanceId(instance.getId()).list().stream()
                .filter(timer -> from.equals(timer.getDuedate()))
                .forEach(timer -> management.setJobDuedate(timer.getId(), to, false));
    }

    private void moveTasks(ProcessInstance instance, Date from, Date to) {
        tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .dueDate(from)
                .list()
                .forEach(task -> {
                    task.setDueDate(to);
                    tasks.saveTask(task);
                });
    }
}
