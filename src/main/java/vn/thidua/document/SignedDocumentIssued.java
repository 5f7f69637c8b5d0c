package vn.thidua.document;

/** A digitally signed document was issued; told in the transaction that issued it. */
public record SignedDocumentIssued(DocumentId id) {}
