package vn.thidua.paper.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;

/**
 * The head of the first page (ô 1 to 4 and 5b).
 *
 * @param agency the left lines from top to bottom, superior agency included
 * @param subject {@code V/v …} of a công văn, or empty
 */
record Head(
        @Nullable PdfLine country,
        @Nullable PdfLine motto,
        List<PdfLine> agency,
        @Nullable PdfLine number,
        @Nullable PdfLine placeAndDate,
        List<PdfLine> subject) {

    /** How far down the head reaches. */
    double bottom() {
        return Stream.concat(
                        Stream.of(country, motto, number, placeAndDate).filter(Objects::nonNull),
                        Stream.concat(agency.stream(), subject.stream()))
                .flatMapToDouble(line -> DoubleStream.of(line.baseline()))
                .max()
                .orElse(0);
    }

    boolean isEmpty() {
        return country == null && motto == null;
    }
}
