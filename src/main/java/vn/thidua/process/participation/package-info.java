/** A unit in a campaign: {@code processes/unit-participation.bpmn}. */
@NullMarked
package vn.thidua.process.participation;

import org.jspecify.annotations.NullMarked;
