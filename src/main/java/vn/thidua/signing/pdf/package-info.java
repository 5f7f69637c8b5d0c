/** Signatures inside PDF files: drawn, embedded, filled in; knows files and keys, no database. */
@NullMarked
package vn.thidua.signing.pdf;

import org.jspecify.annotations.NullMarked;
