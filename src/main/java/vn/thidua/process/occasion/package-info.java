/** Nominations of units for what is awarded outside any campaign. */
@NullMarked
package vn.thidua.process.occasion;

import org.jspecify.annotations.NullMarked;
