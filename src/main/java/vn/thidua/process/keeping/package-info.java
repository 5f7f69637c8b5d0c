/** {@code processes/nightly-keeping.bpmn}: all kept bytes are checked once a night, files due are announced. */
@NullMarked
package vn.thidua.process.keeping;

import org.jspecify.annotations.NullMarked;
