/** The official document as an editable draft for word processors; the PDF alone is exact. */
@NullMarked
package vn.thidua.paper.docx;

import org.jspecify.annotations.NullMarked;
