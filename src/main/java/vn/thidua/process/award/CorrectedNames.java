package vn.thidua.process.award;

import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.document.CertificateReissued;
import vn.thidua.payment.Payouts;

/** Whoever is named anew on a certificate is named so in history, register and payment list. */
@Component
class CorrectedNames {

    private final AwardRounds rounds;
    private final AwardHistory history;
    private final Payouts payouts;

    CorrectedNames(AwardRounds rounds, AwardHistory history, Payouts payouts) {
        this.rounds = rounds;
        this.history = history;
        this.payouts = payouts;
    }

    @EventListener
    void on(CertificateReissued reissued) {
        rounds.snapshot(reissued.decisionSubject()).granted().stream()
                .filter(item -> isAt(item, reissued.place()))
                .map(AwardSnapshot.Item::nominationId)
                .forEach(id -> {
                    history.correctName(id, reissued.recipient());
                    payouts.correctName(id, reissued.recipient());
                });
    }

    private static boolean isAt(AwardSnapshot.Item item, int place) {
        return Objects.equals(Objects.requireNonNull(item.outcome()).certificate(), place);
    }
}
