package vn.thidua.register.incoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.file.FileId;
import vn.thidua.shared.Vietnamese;

/**
 * A document that arrived, as the clerk enters it; its number the system gives.
 *
 * @param receivedOn the day it reached the office; null for today
 * @param author the agency that issued it (tác giả)
 * @param symbol number and symbol, as printed on it
 * @param addressee unit or person it is handed to
 * @param dueOn until when it is to be handled
 * @param senderEmail where its receipt is confirmed, or empty
 * @param file the scan or the electronic original
 * @param duplicateReason why it is entered although it seems to be there already
 * @param campaignId the campaign whose parent plan it is, or empty
 */
public record RegisterIncoming(
        Secrecy secrecy,
        @Nullable LocalDate receivedOn,
        Way way,
        String author,
        String symbol,
        @Nullable LocalDate documentDate,
        String type,
        String subject,
        Urgency urgency,
        String addressee,
        @Nullable LocalDate dueOn,
        String senderEmail,
        @Nullable FileId file,
        String duplicateReason,
        String campaignId,
        String note) {

    public RegisterIncoming {
        author = Vietnamese.text(author);
        symbol = Vietnamese.text(symbol);
        type = Vietnamese.text(type);
        subject = Vietnamese.text(subject);
        addressee = Vietnamese.text(addressee);
        senderEmail = Vietnamese.text(senderEmail);
        duplicateReason = Vietnamese.text(duplicateReason);
        campaignId = Vietnamese.text(campaignId);
        note = Vietnamese.text(note);
    }
}
