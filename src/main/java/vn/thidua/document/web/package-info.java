/** Drafts and documents as files for the screen. */
@NullMarked
package vn.thidua.document.web;

import org.jspecify.annotations.NullMarked;
