/** Thi Đua: each package below is one capability of the ward's emulation and award work. */
@NullMarked
package vn.thidua;

import org.jspecify.annotations.NullMarked;
