package vn.thidua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a numbered file was made of, before anybody signed it.
 *
 * @param part place among the certificates of a decision, from 1; 0 for a document of its own
 * @param wordings version of the words, by kind
 * @param snapshot the data, as JSON
 * @param fonts SHA-256 of each face's file
 * @param sha256 of the file as rendered, without signatures
 */
public record RenderingRecord(
        DraftId draftId,
        DocumentKind kind,
        int part,
        Map<DocumentKind, Integer> wordings,
        String snapshot,
        Setting setting,
        Map<String, String> fonts,
        String sha256,
        Instant renderedAt) {

    /**
     * What is set around the text.
     *
     * @param number null where the kind takes none
     * @param code of a certificate the decision's number and symbol, else null
     * @param at the moment the file is dated with
     * @param verification what the QR code says, null where there is none
     * @param trial whether the file is marked as a trial's
     * @param fillable whether number and date are left to be filled in after the signature
     * @param onPaper whether the original is signed by hand, so that its annexes tell number and date
     */
    public record Setting(
            List<Signer> signers,
            @Nullable Integer number,
            @Nullable String code,
            @Nullable LocalDate date,
            Instant at,
            @Nullable String verification,
            boolean trial,
            boolean fillable,
            boolean onPaper) {

        public Setting {
            signers = List.copyOf(signers);
        }

        public Setting(
                List<Signer> signers,
                @Nullable Integer number,
                @Nullable String code,
                @Nullable LocalDate date,
                Instant at,
                @Nullable String verification,
                boolean trial,
                boolean fillable) {
            this(signers, number, code, date, at, verification, trial, fillable, false);
        }

        Setting signedOnPaper(boolean byHand) {
            return new Setting(signers, number, code, date, at, verification, trial, fillable, byHand);
        }
    }
}
