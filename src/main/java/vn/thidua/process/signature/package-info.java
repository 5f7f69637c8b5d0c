/** {@code processes/extend-signature.bpmn}: signatures get their lasting proof by the engine's retried jobs. */
@NullMarked
package vn.thidua.process.signature;

import org.jspecify.annotations.NullMarked;
