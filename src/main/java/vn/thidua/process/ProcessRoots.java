package vn.thidua.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.springframework.stereotype.Component;
import vn.thidua.process.guard.OwnStep;

/** Starts and ends root instances; each may be asked for twice without harm. */
@Component
public class ProcessRoots {

    private final RuntimeService runtime;
    private final OwnStep ownStep;

    public ProcessRoots(RuntimeService runtime, OwnStep ownStep) {
        this.runtime = runtime;
        this.ownStep = ownStep;
    }

    /** Does nothing while an instance of this process with this business key is running. */
    public void startOnce(String processKey, String businessKey, Map<String, Object> variables) {
        ownStep.take(() -> {
            if (!isRunning(processKey, businessKey)) {
                runtime.startProcessInstanceByKey(processKey, businessKey, variables);
            }
        });
    }

    /** Ends what runs under this business key and begins anew, whatever the engine has not written yet. */
    public void startAnew(String processKey, String businessKey, Map<String, Object> variables, String reason) {
        ownStep.take(() -> {
            end(processKey, businessKey, reason);
            runtime.startProcessInstanceByKey(processKey, businessKey, variables);
        });
    }

    public boolean isRunning(String processKey, String businessKey) {
        return ownStep.take(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0);
    }

    /** Tells every instance with this business key that waits for the message; none may be waiting. */
    public int tell(String message, String businessKey) {
        return ownStep.take(() -> {
            List<MessageCorrelationResult> told = runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .correlateAllWithResult();
            return told.size();
        });
    }

    /** As {@link #tell(String, String)}, but only instances in which the variable has this value. */
    public <T> int tell(String message, String businessKey, ProcessVariable<T> variable, T value) {
        return ownStep.take(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .processInstanceVariableEquals(variable.name(), value)
                .correlateAllWithResult()
                .size());
    }

    /** Removes running instances of one process below a business key pattern. */
    public void end(String processKey, String businessKeyPattern, String reason) {
        ownStep.take(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKeyLike(businessKeyPattern)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason)));
    }
}
