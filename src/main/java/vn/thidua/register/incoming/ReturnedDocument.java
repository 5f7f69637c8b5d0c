package vn.thidua.register.incoming;

import java.time.Instant;
import java.util.UUID;

/** A document that was sent back at the door. */
public record ReturnedDocument(
        UUID id,
        String author,
        String symbol,
        String subject,
        String reason,
        String signatureReport,
        Instant returnedAt) {}
