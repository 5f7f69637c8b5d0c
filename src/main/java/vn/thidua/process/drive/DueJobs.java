package vn.thidua.process.drive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Executes what the job executor would, one after the other; the first failure is reported. */
@Component
class DueJobs {

    private static final int AT_ONCE = 100;

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** Until nothing is due any more; returns how many were executed. */
    int run() {
        int done = 0;
        List<Job> due = due();
        while (!due.isEmpty()) {
            for (Job job : due) {
                done += execute(job);
            }
            due = due();
        }
        return done;
    }

    /** Of what is under way: what begins anew every night is nothing to wait for. */
    Optional<Instant> next() {
        List<Job> timers = management
                .createJobQuery()
                .timers()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, AT_ONCE);
        return timers.stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    private List<Job> due() {
        return management.createJobQuery().executable().active().listPage(0, AT_ONCE);
    }

    /** An earlier one may have ended the process of a later one. */
    private int execute(Job job) {
        if (management.createJobQuery().jobId(job.getId()).count() == 0) {
            return 0;
        }
        try {
            management.executeJob(job.getId());
            return 1;
        } catch (RuntimeException failure) {
            throw new StepFailed(step(job), failure);
        }
    }

    private String step(Job job) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return definition == null
                ? String.valueOf(job.getProcessDefinitionKey())
                : definition.getProcessDefinitionKey() + "/" + definition.getActivityId();
    }
}
