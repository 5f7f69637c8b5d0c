package vn.thidua.signing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessRuleViolation;

/** Five wrong PINs close a key for ten minutes: a file, unlike a device, does not count by itself. */
@Component
class PinGuard {

    private static final int MOST_WRONG = 5;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private record Wrong(int times, Instant last) {}

    private final Map<Holder, Wrong> wrong = new ConcurrentHashMap<>();
    private final InstantSource realTime = InstantSource.system(); // a moved clock must not open it

    UnlockedKey counting(Holder holder, Supplier<UnlockedKey> opening) {
        if (isClosed(holder)) {
            throw new BusinessRuleViolation("SIGNING_PIN_LOCKED", PAUSE.toMinutes());
        }
        try {
            UnlockedKey key = opening.get();
            wrong.remove(holder);
            return key;
        } catch (BusinessRuleViolation refusal) {
            if (refusal.has("SIGNING_PIN_WRONG")) {
                wrong.merge(holder, new Wrong(1, realTime.instant()), PinGuard::sum);
            }
            throw refusal;
        }
    }

    private boolean isClosed(Holder holder) {
        Wrong counted = wrong.get(holder);
        if (counted != null && counted.last().plus(PAUSE).isBefore(realTime.instant())) {
            wrong.remove(holder, counted);
            return false;
        }
        return counted != null && counted.times() >= MOST_WRONG;
    }

    private static Wrong sum(Wrong before, Wrong now) {
        return new Wrong(before.times() + now.times(), now.last());
    }
}
