/** Pages on which the culture office sees what is held and why, and the catalogue of awards. */
@NullMarked
package vn.thidua.award.web;

import org.jspecify.annotations.NullMarked;
