package vn.thidua.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the culture office said of a version. */
public record Review(
        boolean accepted, @Nullable String remark, List<ReturnedPoint> points, String reviewedBy, Instant reviewedAt) {

    public Review {
        points = List.copyOf(points);
    }
}
