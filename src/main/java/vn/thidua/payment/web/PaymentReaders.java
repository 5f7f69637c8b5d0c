package vn.thidua.payment.web;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Who sees money at all, and who moves it. */
final class PaymentReaders {

    private static final Set<Role> READING = Set.of(
            Role.PAYMENT_OFFICER,
            Role.CHAIRMAN,
            Role.VICE_CHAIRMAN,
            Role.CULTURE_HEAD,
            Role.CULTURE_OFFICER,
            Role.SUPERVISOR);

    private PaymentReaders() {}

    static void requireReading(Actor actor) {
        if (actor.roles().stream().noneMatch(READING::contains)) {
            throw new AccessDeniedException("Only who deals with awards sees the fund.");
        }
    }

    static boolean mayEnter(Actor actor) {
        return actor.has(Role.PAYMENT_OFFICER);
    }

    static void requireEntering(Actor actor) {
        if (!mayEnter(actor)) {
            throw new AccessDeniedException("Only the accountant enters money.");
        }
    }
}
