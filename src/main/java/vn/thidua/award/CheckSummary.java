package vn.thidua.award;

import java.util.List;
import vn.thidua.award.CheckVerdict.Choice;

/** How many nominations of a round took which way at the check. */
public record CheckSummary(int kept, int held, int returned, int notEligible) {

    public boolean anythingForCouncil() {
        return kept > 0;
    }

    static CheckSummary of(List<CheckVerdict> verdicts) {
        return new CheckSummary(
                count(verdicts, Choice.KEEP),
                count(verdicts, Choice.HOLD),
                count(verdicts, Choice.RETURN),
                count(verdicts, Choice.NOT_ELIGIBLE));
    }

    private static int count(List<CheckVerdict> verdicts, Choice choice) {
        return (int)
                verdicts.stream().filter(verdict -> verdict.choice() == choice).count();
    }
}
