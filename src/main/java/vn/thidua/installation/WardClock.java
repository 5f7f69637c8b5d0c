package vn.thidua.installation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.thidua.shared.Vietnamese;

/** The one clock of the program: real time, moved by an offset in a trial or a rehearsal. */
class WardClock extends Clock {

    private volatile Duration offset;

    WardClock(Duration offset) {
        this.offset = offset;
    }

    Duration offset() {
        return offset;
    }

    void keep(Duration newOffset) {
        offset = newOffset;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return Vietnamese.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(zone);
    }

    /** Follows the moves too. */
    private final class InZone extends Clock {

        private final ZoneId zone;

        InZone(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return WardClock.this.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(other);
        }
    }
}
