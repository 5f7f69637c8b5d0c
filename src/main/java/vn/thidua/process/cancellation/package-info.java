/** {@code processes/cancel-award.bpmn}: an award is cancelled and what was given is recovered. */
@NullMarked
package vn.thidua.process.cancellation;

import org.jspecify.annotations.NullMarked;
