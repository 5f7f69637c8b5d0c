/** Who is told of what happens in the processes. */
@NullMarked
package vn.thidua.process.notice;

import org.jspecify.annotations.NullMarked;
