/** {@code processes/upward-dossier.bpmn}: what goes to a higher office, and what comes back. */
@NullMarked
package vn.thidua.process.upward;

import org.jspecify.annotations.NullMarked;
