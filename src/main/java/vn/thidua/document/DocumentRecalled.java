package vn.thidua.document;

/**
 * An issued document was recalled as a whole; told in the transaction of the recall, so that it counts nowhere from then
 * on.
 *
 * @param subject what it was about, see {@link Documents#draft}
 */
public record DocumentRecalled(DocumentId id, DocumentKind kind, String subject, String reason) {}
