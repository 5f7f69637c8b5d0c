/** Pages on which an authorised officer reads and changes the organisation. */
@NullMarked
package vn.thidua.organisation.web;

import org.jspecify.annotations.NullMarked;
