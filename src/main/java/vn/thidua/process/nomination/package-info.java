/** The table of nominations in a task's form, whatever the nominations are for. */
@NullMarked
package vn.thidua.process.nomination;

import org.jspecify.annotations.NullMarked;
