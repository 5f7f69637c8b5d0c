/** Reads any PDF back as it stands on paper: text, rules and pictures in millimetres from the upper left corner. */
@NullMarked
package vn.thidua.paper.read;

import org.jspecify.annotations.NullMarked;
