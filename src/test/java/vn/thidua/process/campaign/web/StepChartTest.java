package vn.thidua.process.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepChartTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 9, 11);

    @Test
    void aLineStepsUpOnTheDaySomethingCameAndThenStays() {
        StepChart chart = new StepChart(FIRST, LAST, List.of(FIRST.plusDays(5)), 2);

        assertThat(chart.points()).isEqualTo("0,160 300,160 300,80 600,80");
    }

    @Test
    void daysComeInAnyOrder() {
        StepChart chart = new StepChart(FIRST, LAST, List.of(LAST, FIRST), 2);

        assertThat(chart.points()).isEqualTo("0,160 0,160 0,80 600,80 600,0 600,0");
    }

    @Test
    void withNothingToCountTheLineLiesAtTheBottom() {
        assertThat(new StepChart(FIRST, LAST, List.of(), 0).points()).isEqualTo("0,160 600,160");
    }

    @Test
    void whatLiesBeyondTheEdgesIsShownAtThem() {
        StepChart chart = new StepChart(FIRST, LAST, List.of(), 1);

        assertThat(chart.place(FIRST.minusDays(3))).isZero();
        assertThat(chart.place(LAST.plusDays(3))).isEqualTo(600);
    }

    @Test
    void aShareIsPartOfTheWholeAndNothingOfNothing() {
        assertThat(new ShareBar(1, 4).width()).isEqualTo(25);
        assertThat(new ShareBar(0, 0).width()).isZero();
    }
}
