/** The page of the register. */
@NullMarked
package vn.thidua.register.web;

import org.jspecify.annotations.NullMarked;
