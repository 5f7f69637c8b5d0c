/** Points and ranking of a campaign's units: {@code processes/rank-units.bpmn}. */
@NullMarked
package vn.thidua.process.score;

import org.jspecify.annotations.NullMarked;
