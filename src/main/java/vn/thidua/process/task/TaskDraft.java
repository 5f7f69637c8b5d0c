package vn.thidua.process.task;

import java.time.Instant;

/**
 * What has been typed into a task's form so far.
 *
 * @param input JSON of the handler's input record
 * @param version 1 after the first save
 */
record TaskDraft(String taskId, String taskKey, String input, int version, Instant savedAt, String savedBy) {}
