package vn.thidua.process.upward;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.thidua.dossier.DossierId;
import vn.thidua.process.ProcessVariable;
import vn.thidua.process.task.TaskInHand;

/** Everything Java needs to know about {@code processes/upward-dossier.bpmn}. */
final class UpwardDossierProcess {

    static final String KEY = "upwardDossier";
    static final String PREPARE_DOSSIER = "userTask_prepareDossier";
    static final String PACK_DOSSIER = "serviceTask_packDossier";
    static final String SEND_DOSSIER = "userTask_sendDossier";
    static final String RECORD_ANSWER = "userTask_recordAnswer";
    static final String ANNOUNCE_ANSWER = "serviceTask_announceAnswer";
    static final String ANSWERED = "endEvent_dossierAnswered";

    static final ProcessVariable<String> DOSSIER_ID = ProcessVariable.text("dossierId");
    static final ProcessVariable<Boolean> DOSSIER_SENT = ProcessVariable.decision("dossierSent");
    static final ProcessVariable<Boolean> ALL_ANSWERED = ProcessVariable.decision("allAnswered");

    private UpwardDossierProcess() {}

    static String taskKey(String task) {
        return KEY + "/" + task;
    }

    static DossierId dossier(TaskInHand task) {
        return DossierId.of(task.read(DOSSIER_ID));
    }

    static DossierId dossier(VariableScope scope) {
        return DossierId.of(DOSSIER_ID.read(scope));
    }
}
