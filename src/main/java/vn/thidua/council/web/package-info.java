/** The ballot box and what came out of it. */
@NullMarked
package vn.thidua.council.web;

import org.jspecify.annotations.NullMarked;
