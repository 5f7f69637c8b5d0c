/** The ward file: YAML in and out, and everything that is wrong with one, each with its place. */
@NullMarked
package vn.thidua.organisation.wardfile;

import org.jspecify.annotations.NullMarked;
