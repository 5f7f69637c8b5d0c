/** Lists as Excel files; the only place besides {@code paper} that knows the office library. */
@NullMarked
package vn.thidua.shared.sheet;

import org.jspecify.annotations.NullMarked;
