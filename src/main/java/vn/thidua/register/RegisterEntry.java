package vn.thidua.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.file.FileId;
import vn.thidua.shared.Folding;
import vn.thidua.shared.Vietnamese;

/**
 * One line of the register of outgoing documents (decree 30, annex IV; R-24).
 *
 * @param issuedOn date of the document in the ward's zone
 * @param handedOverOn the day it left (column 8), null until then
 * @param receivedBy who confirmed it (column 9)
 * @param note column 10; of a void number its reason
 * @param isVoid the number was given up; it is never used again
 * @param lateReason why it was numbered on paper and entered afterwards; null where the system gave the number
 * @param scan of a document entered afterwards
 */
public record RegisterEntry(
        UUID id,
        UUID documentId,
        Issuer issuer,
        String type,
        int year,
        int number,
        String symbol,
        LocalDate issuedOn,
        String subject,
        String signer,
        String recipients,
        String keptBy,
        int copies,
        @Nullable LocalDate handedOverOn,
        String receivedBy,
        String note,
        boolean isVoid,
        @Nullable String lateReason,
        @Nullable FileId scan) {

    /** {@code 05/KH-UBND}: a leading zero below ten only. */
    public String code() {
        return "%02d/%s".formatted(number, symbol);
    }

    static RegisterEntry of(TakeNumber request, int number, LocalDate today) {
        return new RegisterEntry(
                UUID.randomUUID(),
                request.documentId(),
                request.issuer(),
                request.type(),
                today.getYear(),
                number,
                request.symbol(),
                today,
                request.subject(),
                request.signer(),
                request.recipients(),
                request.keptBy(),
                request.copies(),
                null,
                "",
                "",
                false,
                null,
                null);
    }

    RegisterEntry enteredLate(String reason, FileId paper) {
        return new RegisterEntry(
                id,
                documentId,
                issuer,
                type,
                year,
                number,
                symbol,
                issuedOn,
                subject,
                signer,
                recipients,
                keptBy,
                copies,
                issuedOn,
                receivedBy,
                note,
                isVoid,
                reason,
                paper);
    }

    public boolean isLate() {
        return lateReason != null;
    }

    /** The ten columns of the decree, in its order. */
    public List<String> columns() {
        return List.of(
                code(),
                Vietnamese.officialDate(issuedOn),
                subject,
                signer,
                recipients,
                keptBy,
                Integer.toString(copies),
                handedOverOn == null ? "" : Vietnamese.officialDate(handedOverOn),
                receivedBy,
                remarks());
    }

    /** Column 10. */
    private String remarks() {
        String given = isVoid ? "Số bị hủy: " + note : note;
        if (lateReason == null) {
            return given;
        }
        String late = "Cấp số trên giấy, vào sổ sau: " + lateReason;
        return given.isEmpty() ? late : given + "; " + late;
    }

    boolean contains(String words) {
        String all = Folding.fold(String.join(" ", columns()));
        return Arrays.stream(Folding.fold(words).split("\\s+")).allMatch(all::contains);
    }
}
