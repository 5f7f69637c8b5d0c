/** Publicity and mobilisation beside a campaign: {@code processes/campaign-support.bpmn}. */
@NullMarked
package vn.thidua.process.support;

import org.jspecify.annotations.NullMarked;
