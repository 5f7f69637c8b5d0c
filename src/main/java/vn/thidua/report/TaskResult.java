package vn.thidua.report;

/** What a unit did for one of the plan's tasks. */
public record TaskResult(String task, String result) {}
