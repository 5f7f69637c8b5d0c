package vn.thidua.award;

import java.time.LocalDate;

/**
 * @param achievement what kind of achievement its awards honour
 * @param title what the awards are for, as papers call it
 * @param basis the plan with number and date, as papers cite it
 * @param from the first day whose achievements count
 * @param to the last one
 */
public record OpenRound(
        Occasion occasion, AchievementType achievement, String title, String basis, LocalDate from, LocalDate to) {

    /** Where the occasion alone says what is honoured. */
    public OpenRound(Occasion occasion, String title, String basis, LocalDate from, LocalDate to) {
        this(occasion, AchievementType.of(occasion), title, basis, from, to);
    }
}
