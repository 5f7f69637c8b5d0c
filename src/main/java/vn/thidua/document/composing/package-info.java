/** What each kind of document says: a snapshot of the data, then the words and the structure made of it alone. */
@NullMarked
package vn.thidua.document.composing;

import org.jspecify.annotations.NullMarked;
