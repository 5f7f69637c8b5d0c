package vn.thidua.register;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.installation.ClockMoved;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;

/** Voids what was given up yesterday and taken by nobody; repeating it, on any node, does nothing. */
@Component
class StaleNumbers {

    private final Numbering numbering;
    private final CurrentWard ward;

    StaleNumbers(Numbering numbering, CurrentWard ward) {
        this.numbering = numbering;
        this.ward = ward;
    }

    @EventListener(ClockMoved.class)
    @Scheduled(cron = "0 10 * * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void voidThem() {
        if (ward.isKnown()) {
            numbering.voidStale(Actor.system());
        }
    }
}
