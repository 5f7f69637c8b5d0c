/** The yearly figures of awards, and that they are those of the decisions issued. */
@NamedInterface("statistics")
@NullMarked
package vn.thidua.award.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
