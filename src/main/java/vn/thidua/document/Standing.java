package vn.thidua.document;

import java.util.List;

/**
 * Whether an issued document still counts.
 *
 * @param corrections those that took effect, oldest first
 */
public record Standing(List<Correction> corrections) {

    public Standing {
        corrections = corrections.stream().filter(Correction::isApplied).toList();
    }

    public boolean isRecalled() {
        return has(CorrectionWay.RECALL);
    }

    public boolean isReplaced() {
        return has(CorrectionWay.REPLACE);
    }

    public boolean isInForce() {
        return !isRecalled() && !isReplaced();
    }

    private boolean has(CorrectionWay way) {
        return corrections.stream().anyMatch(correction -> correction.way() == way);
    }
}
