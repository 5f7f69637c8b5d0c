package vn.thidua.installation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Vietnamese;

/** The one clock of the program: real time, moved by an offset in a trial or a rehearsal. */
@Component
class WardClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    WardClock() {}

    Duration offset() {
        return offset;
    }

    void moveBy(Duration newOffset) {
        offset = newOffset;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return Vietnamese.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
