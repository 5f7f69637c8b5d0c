/** Pages of the files and of the nightly check. */
@NullMarked
package vn.thidua.archive.web;

import org.jspecify.annotations.NullMarked;
