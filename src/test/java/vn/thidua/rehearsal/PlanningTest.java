package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.campaign.Rehearsal.PlayedFigure;
import vn.thidua.campaign.plan.Basis;
import vn.thidua.campaign.plan.Direction;
import vn.thidua.campaign.plan.FigureShape;
import vn.thidua.campaign.plan.Goal;
import vn.thidua.campaign.plan.Operator;
import vn.thidua.campaign.plan.RollUp;
import vn.thidua.campaign.plan.Target;
import vn.thidua.campaign.plan.UnitSelection;
import vn.thidua.process.drive.OpenTask;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Vietnamese;

class PlanningTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 12);
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 15);

    private final WorkingCalendar calendar = mock();
    private final OfficeHours hours = new OfficeHours(calendar);

    @BeforeEach
    void theWeekEndsOnFriday() {
        given(calendar.isWorkingDay(any()))
                .willAnswer(
                        call -> call.<LocalDate>getArgument(0).getDayOfWeek().getValue() < 6);
        given(calendar.workingDayFrom(any())).willReturn(MONDAY);
        given(calendar.plusWorkingDays(any(), anyInt())).willReturn(MONDAY);
    }

    @Test
    void whatFallsOutsideOfficeHoursIsDoneInTheNextOnes() {
        assertThat(hours.from(at(FRIDAY, 10, 15))).isEqualTo(at(FRIDAY, 10, 15));
        assertThat(hours.from(at(FRIDAY, 12, 20))).isEqualTo(at(FRIDAY, 13, 50));
        assertThat(hours.from(at(FRIDAY, 18, 5))).isEqualTo(at(MONDAY, 8, 5));
        assertThat(hours.from(at(FRIDAY.plusDays(1), 9, 30))).isEqualTo(at(MONDAY, 8, 30));
    }

    @Test
    void whatIsLeftOpenIsSpreadOverTheWorkingDaysBeforeTheDeadline() {
        assertThat(hours.between(FRIDAY, MONDAY, 0)).isEqualTo(FRIDAY);
        assertThat(hours.between(FRIDAY, MONDAY, 1)).isEqualTo(MONDAY);
        assertThat(hours.between(FRIDAY, MONDAY, 2)).isEqualTo(FRIDAY);
        assertThat(hours.between(MONDAY, FRIDAY, 2)).isEqualTo(FRIDAY);
    }

    @Test
    void theEarliestAppointmentComesFirstAndWhatIsNeverDoneIsOnlyWaitedFor() {
        Map<String, Optional<Instant>> plan = Map.of(
                "late", Optional.of(at(MONDAY, 9, 0)),
                "early", Optional.of(at(FRIDAY, 9, 0)),
                "never", Optional.empty());
        Agenda agenda = new Agenda(PlanningTest::task, task -> plan.get(task.id()));

        agenda.follow(List.of("late", "early", "never"));
        assertThat(agenda.next().orElseThrow().task().id()).isEqualTo("early");

        agenda.follow(List.of("never"));
        assertThat(agenda.next()).isEmpty();
        assertThat(agenda.waiting()).contains("never");
    }

    @ParameterizedTest
    @EnumSource(value = Operator.class, mode = EnumSource.Mode.EXCLUDE, names = "RANGE")
    void aSilentFileGetsSharesThatMeetTheGoal(Operator operator) {
        for (int place = 0; place < 45; place++) {
            Goal goal = goal(operator, new BigDecimal("55.02"), null);
            PlayedFigure figure = new MeetingFigure(target(FigureShape.RATIO, goal), goal, place).figure();
            BigDecimal share = number(figure.numerator())
                    .multiply(new BigDecimal(100))
                    .divide(number(figure.denominator()), MathContext.DECIMAL128);

            assertThat(goal.isMetBy(share))
                    .as("%s at place %d: %s", operator, place, share)
                    .isTrue();
        }
    }

    @Test
    void aRangeAndAChangeAgainstLastYearAreMetToo() {
        Goal range = goal(Operator.RANGE, BigDecimal.TEN, new BigDecimal(20));
        Goal growth = new Goal(Operator.AT_LEAST, new BigDecimal(12), null, Basis.CHANGE_PERCENT, Direction.HIGHER);

        assertThat(number(new MeetingFigure(target(FigureShape.VALUE, range), range, 3)
                        .figure()
                        .value()))
                .isBetween(BigDecimal.TEN, new BigDecimal(20));
        PlayedFigure grown = new MeetingFigure(target(FigureShape.VALUE, growth), growth, 3).figure();
        assertThat(number(grown.value()).subtract(number(grown.lastYear()))).isGreaterThanOrEqualTo(new BigDecimal(12));
    }

    private static BigDecimal number(@Nullable BigDecimal number) {
        assertThat(number).isNotNull();
        return number == null ? BigDecimal.ZERO : number;
    }

    private static Goal goal(Operator operator, BigDecimal value, @Nullable BigDecimal upper) {
        return new Goal(operator, value, upper, Basis.ABSOLUTE, Direction.HIGHER);
    }

    private static Target target(FigureShape shape, Goal goal) {
        return new Target(
                "t", "T", "T", "%", shape, RollUp.values()[0], mock(UnitSelection.class), goal, List.of(), null, null);
    }

    private static OpenTask task(String id) {
        return new OpenTask(id, "process/userTask_x", id, null, null, null, null, null, List.of(), null, Instant.EPOCH);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return LocalDateTime.of(day, LocalTime.of(hour, minute))
                .atZone(Vietnamese.ZONE)
                .toInstant();
    }
}
