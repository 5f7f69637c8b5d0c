/** The pages of what is awarded outside any campaign: opened, followed, stopped. */
@NullMarked
package vn.thidua.process.occasion.web;

import org.jspecify.annotations.NullMarked;
