package vn.thidua.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.campaign.Deadline;
import vn.thidua.report.UnitProgress.State;

/** Where a unit stands with its duties at a moment. */
class ProgressCalculation {

    private final Instant now;
    private final Duration soon;

    ProgressCalculation(Instant now, Duration soon) {
        this.now = now;
        this.soon = soon;
    }

    State launch(Optional<UnitLaunch> launch, Deadline deadline) {
        return launch.map(UnitLaunch::late).map(ProgressCalculation::received).orElseGet(() -> waiting(deadline));
    }

    State report(List<UnitReport> versions, Deadline deadline) {
        return versions.stream()
                .findFirst()
                .map(UnitReport::late)
                .map(ProgressCalculation::received)
                .orElseGet(() -> waiting(deadline));
    }

    /** Only who has reported estimates, or nothing at all, owes final figures. */
    State finalFigures(List<UnitReport> versions, Deadline deadline) {
        Optional<UnitReport> sent =
                versions.stream().filter(UnitReport::finalFigures).findFirst();
        if (sent.isPresent()) {
            return received(sent.get().late());
        }
        boolean owes =
                UnitReports.acceptedIn(versions).map(UnitReport::hasEstimates).orElse(true);
        return owes ? waiting(deadline) : State.NONE;
    }

    private static State received(boolean late) {
        return late ? State.LATE : State.ON_TIME;
    }

    private State waiting(Deadline deadline) {
        if (!deadline.isMetAt(now)) {
            return State.MISSING;
        }
        return deadline.isMetAt(now.plus(soon)) ? State.NOT_DUE : State.DUE_SOON;
    }
}
