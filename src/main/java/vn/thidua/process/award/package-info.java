/** Rounds of awards: {@code processes/award-round.bpmn} and its decision tables. */
@NullMarked
package vn.thidua.process.award;

import org.jspecify.annotations.NullMarked;
