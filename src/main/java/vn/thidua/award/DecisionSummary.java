package vn.thidua.award;

import vn.thidua.award.AwardSnapshot.Outcome.Choice;

/** How the Chairman decided; while anything is returned, nothing is final. */
public record DecisionSummary(int granted, int forwarded, int refused, int returned) {

    public boolean anythingReturned() {
        return returned > 0;
    }

    public boolean anythingGranted() {
        return granted > 0;
    }

    public boolean anythingUpward() {
        return forwarded > 0;
    }

    static DecisionSummary of(AwardSnapshot snapshot) {
        return new DecisionSummary(
                count(snapshot, Choice.GRANTED),
                count(snapshot, Choice.FORWARDED),
                count(snapshot, Choice.REFUSED),
                count(snapshot, Choice.RETURNED));
    }

    private static int count(AwardSnapshot snapshot, Choice choice) {
        return (int) snapshot.items().stream()
                .filter(item -> item.outcome() != null && item.outcome().choice() == choice)
                .count();
    }
}
