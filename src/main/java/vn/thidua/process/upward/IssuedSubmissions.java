package vn.thidua.process.upward;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentIssued;
import vn.thidua.document.DocumentKind;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.Dossiers;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.CurrentWard;

/** A submission to the city begins its dossier, in the transaction that issues it. */
@Component
class IssuedSubmissions {

    private final Dossiers dossiers;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    IssuedSubmissions(Dossiers dossiers, ProcessRoots roots, CurrentWard ward) {
        this.dossiers = dossiers;
        this.roots = roots;
        this.ward = ward;
    }

    @EventListener
    void on(DocumentIssued issued) {
        if (issued.kind() == DocumentKind.CITY_SUBMISSION) {
            Dossier dossier = dossiers.get(dossiers.open(issued.subject()));
            if (dossier.status() == Dossier.Status.PREPARING) {
                start(dossier);
            }
        }
    }

    private void start(Dossier dossier) {
        String wardId = ward.id().value();
        Map<String, Object> variables = new HashMap<>();
        variables.put(CommonVariables.WARD_ID.name(), wardId);
        variables.put(UpwardDossierProcess.DOSSIER_ID.name(), dossier.id().toString());
        if (dossier.campaignId() != null) {
            variables.put(CommonVariables.CAMPAIGN_ID.name(), dossier.campaignId());
        }
        roots.startOnce(UpwardDossierProcess.KEY, "dossier/" + wardId + "/" + dossier.id(), variables);
    }
}
