package vn.thidua.document;

/**
 * A numbered document was issued; told in the transaction that issued it, so that what follows a paper begins with it
 * or not at all.
 *
 * @param subject what it is about, see {@link Documents#draft}
 */
public record DocumentIssued(DocumentId id, DocumentKind kind, String subject) {}
