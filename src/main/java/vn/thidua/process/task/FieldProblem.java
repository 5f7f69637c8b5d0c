package vn.thidua.process.task;

/** A refusal as the form shows it: at a field, or at the top when the field is empty. */
public record FieldProblem(String field, String message) {}
