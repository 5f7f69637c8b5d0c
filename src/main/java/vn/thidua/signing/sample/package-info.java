/** Keys of the invented people of a sample, a trial or a rehearsal. */
@NullMarked
package vn.thidua.signing.sample;

import org.jspecify.annotations.NullMarked;
