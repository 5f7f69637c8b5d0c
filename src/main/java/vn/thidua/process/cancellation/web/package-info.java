/** Pages' requests that cancel an award. */
@NullMarked
package vn.thidua.process.cancellation.web;

import org.jspecify.annotations.NullMarked;
