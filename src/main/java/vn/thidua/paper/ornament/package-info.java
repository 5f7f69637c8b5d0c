/** The drawn parts of a giấy khen: border, flowers, star. Own drawings, unlike those of State certificates. */
@NullMarked
package vn.thidua.paper.ornament;

import org.jspecify.annotations.NullMarked;
