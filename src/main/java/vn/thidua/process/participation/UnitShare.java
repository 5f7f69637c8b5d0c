package vn.thidua.process.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Responsibility.MovementKind;

/**
 * What a unit sees of the campaign on top of each of its forms.
 *
 * @param planDocumentId the issued plan, null before there is one
 * @param due the deadline as the plan words it, and its last moment in time
 * @param onBehalf whether the person enters for a unit that is not his own
 */
record UnitShare(
        String campaign,
        @Nullable String theme,
        String unitCode,
        String unit,
        @Nullable String planDocumentId,
        String due,
        boolean onBehalf,
        List<Duty> duties,
        List<MovementKind> movementKinds,
        List<TargetLine> targets,
        List<TaskLine> tasks,
        List<String> otherMovements) {

    record Duty(String heading, List<String> texts) {}

    /** @param figure VALUE, RATIO or YES_NO */
    record TargetLine(
            String code,
            String name,
            String wording,
            String unit,
            String figure,
            boolean againstLastYear,
            @Nullable String numeratorLabel,
            @Nullable String denominatorLabel) {}

    record TaskLine(String code, String wording) {}
}
