package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;

/** Finds the parts of the head by their words and places, misspelt or wrongly set ones too. */
final class HeadFinder {

    private static final String COUNTRY = Letters.bare(Annex1.COUNTRY);
    private static final double HEAD_MM = 130;
    private static final double AGENCY_REACH_MM = 30;
    private static final double ABOVE_COUNTRY_MM = 8;
    private static final double SUBJECT_BELOW_MM = 14;
    private static final double SUBJECT_PITCH_MM = 8;
    private static final double LEVEL_MM = 2;
    private static final double DATE_REACH_MM = 20;
    private static final Pattern NUMBER = Pattern.compile("(?iu)s[ốo]\\s*[:.]?.{0,16}/\\s*\\S.*");
    private static final Pattern DATE = Pattern.compile("(?iu).{0,40}ngày.{1,9}tháng.{1,9}năm.{0,8}");
    private static final Pattern LETTER_SUBJECT = Pattern.compile("(?iu)(v/v|về việc)(\\s.*)?");

    private final List<PdfLine> lines;
    private final double middle;

    HeadFinder(Sheet first) {
        lines = first.lines().stream()
                .filter(line -> line.baseline() < HEAD_MM)
                .sorted(Comparator.comparingDouble(PdfLine::baseline))
                .toList();
        middle = first.page().width() / 2;
    }

    Head find() {
        PdfLine country =
                first(line -> Letters.bare(line.text()).contains(COUNTRY)).orElse(null);
        PdfLine motto = first(HeadFinder::isMotto).orElse(null);
        PdfLine number = number(country).orElse(null);
        return new Head(country, motto, agency(country, motto, number), number, date(number), subject(number));
    }

    private static boolean isMotto(PdfLine line) {
        String bare = Letters.bare(line.text());
        return bare.startsWith("DOCLAP") && bare.endsWith("HANHPHUC");
    }

    private Optional<PdfLine> number(@Nullable PdfLine country) {
        return first(line -> NUMBER.matcher(line.text()).matches()
                && line.left() < middle
                && (country == null || line.baseline() > country.baseline()));
    }

    private List<PdfLine> agency(@Nullable PdfLine country, @Nullable PdfLine motto, @Nullable PdfLine number) {
        PdfLine right = country == null ? motto : country;
        if (right == null) {
            return List.of();
        }
        double lowest = number == null ? right.baseline() + AGENCY_REACH_MM : number.baseline() - 1;
        return lines.stream()
                .filter(line -> line.centre() < right.left() && line.centre() < middle)
                .filter(line -> line.baseline() > right.baseline() - ABOVE_COUNTRY_MM && line.baseline() < lowest)
                .filter(line -> Letters.isUpper(line.text()) || line.text().matches(".*\\p{L}{3}.*"))
                .filter(line -> !LETTER_SUBJECT.matcher(line.text()).matches())
                .toList();
    }

    /** By its words, or whatever stands right of the number on its level. */
    private @Nullable PdfLine date(@Nullable PdfLine number) {
        return first(line -> DATE.matcher(line.text()).matches() && line.left() > middle - DATE_REACH_MM)
                .or(() -> first(line -> number != null
                        && line != number
                        && line.left() > number.right()
                        && Math.abs(line.baseline() - number.baseline()) < LEVEL_MM))
                .orElse(null);
    }

    private List<PdfLine> subject(@Nullable PdfLine number) {
        List<PdfLine> found = new ArrayList<>();
        for (PdfLine line : lines) {
            if (found.isEmpty() ? beginsSubject(line, number) : continuesSubject(line, found)) {
                found.add(line);
            }
        }
        return found;
    }

    private boolean beginsSubject(PdfLine line, @Nullable PdfLine number) {
        double above = number == null ? 0 : number.baseline();
        double below = number == null ? HEAD_MM : number.baseline() + SUBJECT_BELOW_MM;
        return LETTER_SUBJECT.matcher(line.text()).matches()
                && line.centre() < middle - SUBJECT_PITCH_MM
                && line.baseline() > above
                && line.baseline() < below;
    }

    private boolean continuesSubject(PdfLine line, List<PdfLine> found) {
        PdfLine last = found.get(found.size() - 1);
        return line.baseline() > last.baseline()
                && line.baseline() - last.baseline() < SUBJECT_PITCH_MM
                && line.right() < middle + SUBJECT_PITCH_MM
                && !Letters.bare(line.text()).startsWith("KINHGUI");
    }

    private Optional<PdfLine> first(Predicate<PdfLine> wanted) {
        return lines.stream().filter(wanted).findFirst();
    }
}
