package vn.thidua.rulebook;

import java.time.Instant;

/** One edition of a row of the table of types, the newest in force. */
public record DocumentTypeEdition(DocumentType type, Instant changedAt, String changedBy, String reason) {}
