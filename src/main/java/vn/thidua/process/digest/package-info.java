/** {@code processes/daily-digest.bpmn}: one mail in the morning instead of many during the day. */
@NullMarked
package vn.thidua.process.digest;

import org.jspecify.annotations.NullMarked;
