package vn.thidua.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued document without its bytes.
 *
 * @param code number and symbol, {@code 05/KH-UBND}; null for slips and certificates
 * @param number as registered; null like the code
 * @param fileName starts with the number, so that a folder of documents is in order
 */
public record IssuedDocument(
        DocumentId id,
        DocumentKind kind,
        String subjectId,
        String campaignId,
        @Nullable Integer number,
        @Nullable String code,
        String summary,
        LocalDate issuedOn,
        Instant issuedAt,
        String signer,
        String fileName,
        String sha256,
        int pages) {}
