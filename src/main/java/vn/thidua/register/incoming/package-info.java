/** Documents that arrive: their number, the check of their signatures, hand-over and handling. */
@NamedInterface("incoming")
@NullMarked
package vn.thidua.register.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
