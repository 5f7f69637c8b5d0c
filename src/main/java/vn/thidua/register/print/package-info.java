/** The registers as bound books and as Excel lists. */
@NamedInterface("print")
@NullMarked
package vn.thidua.register.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
