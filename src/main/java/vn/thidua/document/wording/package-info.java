/** The words of each kind of document: shipped with the program, changed by the office, kept version by version. */
@NullMarked
package vn.thidua.document.wording;

import org.jspecify.annotations.NullMarked;
