package vn.thidua.process.cancellation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardSnapshot.GoldenBookNumber;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.cancellation.Cancellation;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.award.cancellation.Recovery;
import vn.thidua.payment.Dong;
import vn.thidua.process.cancellation.CancellationView.Choice;
import vn.thidua.process.cancellation.CancellationView.Done;
import vn.thidua.shared.Vietnamese;

@Component
class CancellationViews {

    private final Cancellations cancellations;
    private final AwardHistory history;
    private final CancelledPapers papers;
    private final Accounts accounts;

    CancellationViews(Cancellations cancellations, AwardHistory history, CancelledPapers papers, Accounts accounts) {
        this.cancellations = cancellations;
        this.history = history;
        this.papers = papers;
        this.accounts = accounts;
    }

    CancellationView of(Cancellation cancellation, Recovery.Kind kind, List<Choice> choices) {
        GrantedAward award = cancellations.award(cancellation.award());
        return new CancellationView(
                award.recipient().name(),
                award.unitName(),
                award.awardName(),
                award.title(),
                "%s ngày %s".formatted(award.decisionCode(), Vietnamese.date(award.decidedOn())),
                history.goldenBook(award.id()).map(GoldenBookNumber::toString).orElse(""),
                Dong.of(cancellation.money()),
                Dong.of(cancellation.outstanding()),
                cancellation.ground().label(),
                cancellation.explanation(),
                cancellation.source(),
                accounts.displayName(cancellation.requestedBy()),
                cancelledBy(cancellation),
                done(cancellation, kind),
                choices,
                papers.decisionPdf(award));
    }

    private static @Nullable String cancelledBy(Cancellation cancellation) {
        return cancellation.cancelledOn() == null
                ? null
                : "Quyết định số %s ngày %s"
                        .formatted(
                                cancellation.decisionCode(),
                                Vietnamese.date(Objects.requireNonNull(cancellation.cancelledOn())));
    }

    private static List<Done> done(Cancellation cancellation, Recovery.Kind kind) {
        return cancellation.recoveries().stream()
                .filter(recovery -> recovery.kind() == kind)
                .map(recovery -> new Done(
                        Vietnamese.date(recovery.on()),
                        recovery.outcome().label(),
                        Dong.of(recovery.amount()),
                        recovery.voucher(),
                        recovery.note()))
                .toList();
    }
}
