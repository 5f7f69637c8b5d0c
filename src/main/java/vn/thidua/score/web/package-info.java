/** The page of points and ranking. */
@NullMarked
package vn.thidua.score.web;

import org.jspecify.annotations.NullMarked;
