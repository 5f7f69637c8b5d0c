/** Writes tagged PDF/A-2a: fonts, pages, structure, metadata; knows no layout. */
@NullMarked
package vn.thidua.paper.pdf;

import org.jspecify.annotations.NullMarked;
