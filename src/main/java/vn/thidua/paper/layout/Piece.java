package vn.thidua.paper.layout;

import vn.thidua.paper.pdf.Face;

/**
 * Part of a word in one face.
 *
 * @param label whether it is the dash, letter or number of a list's item
 */
record Piece(String text, Face face, boolean label, double width) {}
