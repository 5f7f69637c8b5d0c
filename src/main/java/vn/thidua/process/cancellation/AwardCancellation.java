package vn.thidua.process.cancellation;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Occasion;
import vn.thidua.award.cancellation.Cancellation;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.award.cancellation.RequestCancellation;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;

/** Starts the cancellation of an award. */
@Service
@Transactional
public class AwardCancellation {

    private final Cancellations cancellations;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    AwardCancellation(Cancellations cancellations, ProcessRoots roots, CurrentWard ward) {
        this.cancellations = cancellations;
        this.roots = roots;
        this.ward = ward;
    }

    /** The wish is kept and lies on the Chairman's desk. */
    public Cancellation start(Actor actor, RequestCancellation request) {
        Cancellation cancellation = cancellations.request(actor, request);
        roots.startOnce(
                CancelAwardProcess.KEY, "cancellation/" + ward.id() + "/" + cancellation.id(), variables(cancellation));
        return cancellation;
    }

    private Map<String, Object> variables(Cancellation cancellation) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(CommonVariables.WARD_ID.name(), ward.id().value());
        variables.put(
                CancelAwardProcess.CANCELLATION_ID.name(), cancellation.id().toString());
        Occasion occasion = cancellations.award(cancellation.award()).occasion();
        if (occasion.kind() == Occasion.Kind.CAMPAIGN) {
            variables.put(CommonVariables.CAMPAIGN_ID.name(), occasion.key());
        }
        return variables;
    }
}
