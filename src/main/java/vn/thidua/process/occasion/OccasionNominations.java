package vn.thidua.process.occasion;

import static vn.thidua.process.occasion.NominateForOccasionProcess.DUE_AT;
import static vn.thidua.process.occasion.NominateForOccasionProcess.NOMINATIONS_CLOSED;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.Occasion;
import vn.thidua.process.BusinessKeys;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Vietnamese;

/** Asks units for nominations and stops asking; one root instance per unit. Each may be repeated. */
@Component
public class OccasionNominations {

    private final AwardOccasions occasions;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    OccasionNominations(AwardOccasions occasions, ProcessRoots roots, CurrentWard ward) {
        this.occasions = occasions;
        this.roots = roots;
        this.ward = ward;
    }

    /** Every unit that has not answered yet gets its task. */
    public void ask(AwardOccasionId id) {
        AwardOccasion occasion = occasions.get(id);
        occasion.outstanding().forEach(unit -> ask(occasion, unit));
    }

    /** Units that have not answered are no longer asked. */
    public void stop(AwardOccasionId id) {
        occasions.get(id).units().forEach(unit -> roots.tell(NOMINATIONS_CLOSED, businessKey(id, unit.unitCode())));
    }

    private void ask(AwardOccasion occasion, String unitCode) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put(CommonVariables.WARD_ID.name(), ward.id().value());
        variables.put(CommonVariables.OCCASION_ID.name(), occasion.id().toString());
        variables.put(CommonVariables.UNIT_CODE.name(), unitCode);
        variables.put(DUE_AT.name(), endOf(occasion.dueOn()));
        roots.startOnce(process(occasion), businessKey(occasion.id(), unitCode), variables);
    }

    /** Families are posted in public before a neighbourhood proposes them. */
    private static String process(AwardOccasion occasion) {
        return occasion.occasion().kind() == Occasion.Kind.CULTURAL_FAMILIES
                ? ProposeCulturalFamiliesProcess.KEY
                : NominateForOccasionProcess.KEY;
    }

    static @Nullable Date endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : Date.from(day.atTime(23, 59, 59).atZone(Vietnamese.ZONE).toInstant());
    }

    private String businessKey(AwardOccasionId id, String unitCode) {
        return BusinessKeys.unit(ward.id(), id.toString(), unitCode);
    }
}
