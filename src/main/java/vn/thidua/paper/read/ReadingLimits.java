package vn.thidua.paper.read;

import java.time.Duration;

/** How far a file of unknown making is followed. */
public record ReadingLimits(int pages, int operators, long unpackedBytes, Duration time) {

    /** For a file of one's own. */
    public static ReadingLimits generous() {
        return new ReadingLimits(2_000, 50_000_000, 1L << 30, Duration.ofMinutes(5));
    }

    /** For what anybody may upload. */
    public static ReadingLimits strict() {
        return new ReadingLimits(100, 3_000_000, 64L << 20, Duration.ofSeconds(15));
    }
}
