package vn.thidua.process.upward;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.dossier.Dossiers;

@Component
class PackDossierDelegate implements JavaDelegate {

    private final Dossiers dossiers;

    PackDossierDelegate(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dossiers.pack(UpwardDossierProcess.dossier(execution));
    }
}
