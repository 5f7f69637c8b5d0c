/** The page of one issued document, where its correction or recall begins. */
@NullMarked
package vn.thidua.process.document.web;

import org.jspecify.annotations.NullMarked;
