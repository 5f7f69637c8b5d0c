package vn.thidua.paper.pdf;

import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A drawing kept once in the file and placed on many pages. */
public record Ornament(PDFormXObject form) {}
