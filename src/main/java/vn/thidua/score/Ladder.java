package vn.thidua.score;

import java.util.List;
import vn.thidua.campaign.plan.LegalForm;

/** By what units are ranked, step by step; the steps are rows of a decision table that the office reads. */
public interface Ladder {

    /** In their order; the first that tells two units apart decides. */
    List<Step> of(LegalForm form);

    /**
     * @param higherFirst whether more is better
     * @param text the step in words
     * @param source where the step comes from
     */
    record Step(Measure measure, boolean higherFirst, String text, String source) {}
}
