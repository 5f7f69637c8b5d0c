/** The installation module's endpoints. */
@NullMarked
package vn.thidua.installation.web;

import org.jspecify.annotations.NullMarked;
