/** {@code processes/correct-document.bpmn}: an issued document is put right by a new one, or recalled. */
@NullMarked
package vn.thidua.process.correction;

import org.jspecify.annotations.NullMarked;
