/** The registers as bound books and as Excel lists. */
@NullMarked
package vn.thidua.register.print;

import org.jspecify.annotations.NullMarked;
