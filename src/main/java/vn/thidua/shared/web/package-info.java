/** How refusals answer a script's call. */
@NullMarked
package vn.thidua.shared.web;

import org.jspecify.annotations.NullMarked;
