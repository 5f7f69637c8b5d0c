/** Pages on which an authorised officer reads and changes the rulebook. */
@NullMarked
package vn.thidua.rulebook.web;

import org.jspecify.annotations.NullMarked;
