package vn.thidua.paper.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfPage;

/** The number that stands at the top or the foot of a page, however it is dressed. */
record PageNumber(PdfLine line, int value, boolean atTop) {

    private static final double MARGIN_ZONE_MM = 26;
    private static final double SAME_LEVEL_MM = 1.2;
    private static final Pattern NUMBER =
            Pattern.compile("(?:[Tt]rang\\s*)?[-–—]?\\s*(\\d{1,4})\\s*[-–—]?(?:\\s*/\\s*\\d{1,4})?");

    static Optional<PageNumber> on(PdfPage page, List<PdfLine> all) {
        Optional<PdfLine> highest = all.stream().min(Comparator.comparingDouble(PdfLine::baseline));
        Optional<PdfLine> lowest = all.stream().max(Comparator.comparingDouble(PdfLine::baseline));
        return highest.filter(line -> isAlone(line, all))
                .filter(line -> line.baseline() < MARGIN_ZONE_MM)
                .flatMap(line -> read(line, true))
                .or(() -> lowest.filter(line -> isAlone(line, all))
                        .filter(line -> line.baseline() > page.height() - MARGIN_ZONE_MM)
                        .flatMap(line -> read(line, false)));
    }

    /** Numbers in tables have neighbours. */
    private static boolean isAlone(PdfLine line, List<PdfLine> all) {
        return all.stream()
                .noneMatch(other -> other != line && Math.abs(other.baseline() - line.baseline()) < SAME_LEVEL_MM);
    }

    boolean isBare() {
        return line.text().matches("\\d+");
    }

    private static Optional<PageNumber> read(PdfLine line, boolean atTop) {
        Matcher number = NUMBER.matcher(line.text());
        return number.matches()
                ? Optional.of(new PageNumber(line, Integer.parseInt(number.group(1)), atTop))
                : Optional.empty();
    }
}
