package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.thidua.award.AwardOccasion.AskedUnit;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Vietnamese;

/** The terms of the review of cultural families, each a dated value. */
@Service
public class FamilyTerms {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("dd/MM");

    private final DatedValues values;

    FamilyTerms(DatedValues values) {
        this.values = values;
    }

    /** How many days the list hangs. */
    public int postingDays(LocalDate on) {
        return values.whole(ValueKey.CULTURAL_FAMILY_POSTING, on);
    }

    /** The last day for files from which the decision still comes in time. */
    public LocalDate lastDayForFiles(LocalDate to) {
        return lastDayOfReview(to).minusDays(decisionDays(to));
    }

    /** The last day for the decision: some days after the last file was complete, and within the year's review. */
    public LocalDate decisionDue(AwardOccasion occasion, LocalDate closedOn) {
        LocalDate complete = occasion.units().stream()
                .map(AskedUnit::answeredAt)
                .filter(Objects::nonNull)
                .map(FamilyTerms::day)
                .max(Comparator.naturalOrder())
                .orElse(closedOn);
        LocalDate due = complete.plusDays(decisionDays(complete));
        LocalDate last = lastDayOfReview(occasion.to());
        return due.isAfter(last) ? last : due;
    }

    /** The last day on which the review of that day's year may be finished. */
    public LocalDate lastDayOfReview(LocalDate to) {
        MonthDay before = MonthDay.parse(values.text(ValueKey.CULTURAL_FAMILY_REVIEW, to), MONTH_DAY);
        return before.atYear(to.getYear()).minusDays(1);
    }

    private int decisionDays(LocalDate on) {
        return values.whole(ValueKey.CULTURAL_FAMILY_DECISION, on);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Vietnamese.ZONE);
    }
}
