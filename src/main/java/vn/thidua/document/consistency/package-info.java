/** Whether a document agrees with itself and with the papers it rests on; each finding names both places. */
@NullMarked
package vn.thidua.document.consistency;

import org.jspecify.annotations.NullMarked;
