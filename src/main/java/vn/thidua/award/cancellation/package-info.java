/** Awards taken back because they rest on something false: the wish, the Chairman's word, what came back. */
@NamedInterface("cancellation")
@NullMarked
package vn.thidua.award.cancellation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
