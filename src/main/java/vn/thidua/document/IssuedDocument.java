package vn.thidua.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issued document without its bytes.
 *
 * @param draftId the draft whose snapshot it was made of
 * @param campaignId null for papers of a round without a campaign
 * @param unitCode the unit it is about, or null
 * @param number as registered; null for slips and certificates
 * @param code number and symbol, {@code 05/KH-UBND}; null like the number
 * @param signer name of the signer, of both with minutes
 * @param fileName starts with the number, so that a folder of documents is in order
 */
public record IssuedDocument(
        DocumentId id,
        DraftId draftId,
        DocumentKind kind,
        String subjectId,
        @Nullable String campaignId,
        @Nullable String unitCode,
        @Nullable Integer number,
        @Nullable String code,
        String summary,
        LocalDate issuedOn,
        Instant issuedAt,
        String signer,
        String fileName,
        String sha256,
        int pages,
        boolean published) {}
