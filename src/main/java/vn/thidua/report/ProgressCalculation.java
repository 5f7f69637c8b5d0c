package vn.thidua.report;

import java.time.Duration;
import java.time.Instant;
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

    State report(ReportVersions versions, Deadline deadline) {
        return versions.late(false).map(ProgressCalculation::received).orElseGet(() -> waiting(deadline));
    }

    /** Only who has reported estimates, or nothing at all, owes final figures. */
    State finalFigures(ReportVersions versions, Deadline deadline) {
        Optional<Boolean> sentLate = versions.late(true);
        if (sentLate.isPresent()) {
            return received(sentLate.get());
        }
        boolean owes = versions.accepted().map(UnitReport::hasEstimates).orElse(true);
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
