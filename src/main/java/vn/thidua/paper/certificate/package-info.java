/** Draws the giấy khen: its boxes, its border, its star. */
@NullMarked
package vn.thidua.paper.certificate;

import org.jspecify.annotations.NullMarked;
