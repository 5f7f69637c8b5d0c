/** {@code processes/deadline-watch.bpmn}: reminders before and after a deadline, urging letter, escalation. */
@NullMarked
package vn.thidua.process.deadline;

import org.jspecify.annotations.NullMarked;
