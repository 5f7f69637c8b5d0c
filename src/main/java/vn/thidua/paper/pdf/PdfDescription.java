package vn.thidua.paper.pdf;

import java.time.Instant;

/**
 * What a file says about itself; fixed by the document, so that the same document gives the same bytes.
 *
 * @param accessible whether it promises PDF/A-2a and PDF/UA-1; a form to be filled in promises PDF/A-2b only
 */
public record PdfDescription(String id, String title, String author, Instant createdAt, boolean accessible) {}
