package vn.thidua.document.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one address may ask: enough for a person with a stack of certificates, far too seldom to try codes out.
 * Only the addresses of the last minute are remembered, and not more than a fixed number of them.
 */
@Component
class CallsPerAddress {

    static final int PER_MINUTE = 30;

    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE = 60_000;

    /** Asked within the minute that began then. */
    private record Window(long begunAt, int calls) {}

    private final Clock clock;

    private final Map<String, Window> windows = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    CallsPerAddress(Clock clock) {
        this.clock = clock;
    }

    /** Counts this call; false when the address has asked too often. */
    synchronized boolean allows(String address) {
        long now = clock.millis();
        Window window = windows.get(address);
        if (window == null || Math.abs(now - window.begunAt()) >= MINUTE) {
            windows.remove(address);
            windows.put(address, new Window(now, 1));
            return true;
        }
        windows.put(address, new Window(window.begunAt(), Math.min(window.calls() + 1, PER_MINUTE + 1)));
        return window.calls() < PER_MINUTE;
    }
}
