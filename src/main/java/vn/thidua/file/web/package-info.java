/** The file module's endpoints. */
@NullMarked
package vn.thidua.file.web;

import org.jspecify.annotations.NullMarked;
