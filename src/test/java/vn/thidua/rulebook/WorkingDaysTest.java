package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.rulebook.CalendarDay.Kind;
import vn.thidua.shared.BusinessRuleViolation;

/** */
class WorkingDaysTest {

    private static final CalendarYear YEAR_2026 = new CalendarYear(
            2026,
            List.of(
                    new CalendarDay(LocalDate.of(2026, 1, 1), Kind.DAY_OFF, "Tết Dương lịch"),
                    new CalendarDay(LocalDate.of(2026, 1, 2), Kind.DAY_OFF, "Nghỉ hoán đổi"),
                    new CalendarDay(LocalDate.of(2026, 1, 10), Kind.WORKING_DAY, "Làm bù"),
                    new CalendarDay(LocalDate.of(2026, 11, 24), Kind.DAY_OFF, "Ngày Văn hóa Việt Nam")));

    private final Map<Integer, CalendarYear> tables = Map.of(2026, YEAR_2026, 2025, new CalendarYear(2025, List.of()));
    private final WorkingDays days = new WorkingDays(year -> {
        CalendarYear table = tables.get(year);
        if (table == null) {
            throw new BusinessRuleViolation("RULEBOOK_YEAR_MISSING", Integer.toString(year));
        }
        return table;
    });

    @Test
    void tenWorkingDaysFromFriday20NovemberEndOnMonday7December() {
        assertThat(days.plus(LocalDate.of(2026, 11, 20), 10)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void dayOneIsTheDayAfterTheEvent() {
        assertThat(days.plus(LocalDate.of(2026, 11, 16), 1)).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(days.plus(LocalDate.of(2026, 11, 16), 0)).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void aSaturdayOnWhichTheOfficeWorksCounts() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
        assertThat(days.plus(LocalDate.of(2026, 1, 9), 1)).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(days.minus(LocalDate.of(2026, 1, 12), 1)).isEqualTo(LocalDate.of(2026, 1, 10));
    }

    @Test
    void aTermMayCrossTheNewYear() {
        assertThat(days.plus(LocalDate.of(2025, 12, 31), 1)).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void aYearWithoutATableIsRefusedAndNotGuessed() {
        assertThatThrownBy(() -> days.plus(LocalDate.of(2026, 12, 31), 5))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.has("RULEBOOK_YEAR_MISSING")).isTrue();
                    assertThat(refused.problems().get(0).arguments()).containsExactly("2027");
                });
    }

    @Test
    void everythingWrongWithATableIsSaidAtOnce() {
        assertThatThrownBy(() -> new CalendarYear(
                        2026,
                        List.of(
                                new CalendarDay(LocalDate.of(2025, 1, 1), Kind.DAY_OFF, "Năm khác"),
                                new CalendarDay(LocalDate.of(2026, 3, 4), Kind.WORKING_DAY, "Thứ Tư"),
                                new CalendarDay(LocalDate.of(2026, 3, 4), Kind.DAY_OFF, "Hai lần"))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.has("RULEBOOK_DAY_OF_ANOTHER_YEAR")).isTrue();
                    assertThat(refused.has("RULEBOOK_DAY_TWICE")).isTrue();
                    assertThat(refused.has("RULEBOOK_WORKING_DAY_NOT_WEEKEND")).isTrue();
                });
    }
}
