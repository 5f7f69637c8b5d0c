package vn.thidua.award;

/**
 * @param title what the awards are for, as papers call it
 * @param basis the plan with number and date, as papers cite it
 */
public record OpenRound(Occasion occasion, String title, String basis) {}
