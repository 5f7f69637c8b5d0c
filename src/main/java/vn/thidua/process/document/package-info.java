/** {@code processes/issue-document.bpmn}: every official document from its draft to its recipients. */
@NullMarked
package vn.thidua.process.document;

import org.jspecify.annotations.NullMarked;
