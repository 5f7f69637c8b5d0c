package vn.thidua.paper.pdf;

import java.time.Instant;

/** What a file says about itself; fixed by the document, so that the same document gives the same bytes. */
public record PdfDescription(String id, String title, String author, Instant createdAt) {}
