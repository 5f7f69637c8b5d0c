package vn.thidua.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a number in its series, numbers held included.
 *
 * @param last the highest number given so far
 * @param taken whether the number itself is given
 * @param before date of the next lower number, or null
 * @param after date of the next higher number, or null
 */
record Neighbours(int last, boolean taken, @Nullable LocalDate before, @Nullable LocalDate after) {}
