package vn.thidua.register.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.file.FileId;
import vn.thidua.shared.Vietnamese;

/**
 * One line of the register of incoming documents (decree 30, annex IV; R-24).
 *
 * @param arrivedOn the day of its number (ngày đến)
 * @param receivedOn the day it reached the office; earlier where it was registered late
 * @param receiptAt when its receipt was confirmed to the sender, and how
 * @param last the latest hand-over, or null
 * @param progress how far its handling is, or null while nobody has noted anything
 */
public record IncomingDocument(
        UUID id,
        int year,
        int number,
        LocalDate arrivedOn,
        LocalDate receivedOn,
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
        ScanState scanState,
        String signatureReport,
        String duplicateReason,
        String campaignId,
        String note,
        Instant registeredAt,
        @Nullable Instant receiptAt,
        String receiptHow,
        @Nullable Transfer last,
        @Nullable Progress progress) {

    /** As it is entered; nobody has been handed it yet. */
    static IncomingDocument of(
            RegisterIncoming command, ScanCheck.Finding finding, int number, LocalDate today, Instant now) {
        return new IncomingDocument(
                UUID.randomUUID(),
                today.getYear(),
                number,
                today,
                Objects.requireNonNullElse(command.receivedOn(), today),
                command.way(),
                command.author(),
                command.symbol(),
                command.documentDate(),
                command.type(),
                command.subject(),
                command.urgency(),
                command.addressee(),
                command.dueOn(),
                command.senderEmail(),
                command.file(),
                finding.state(),
                finding.report(),
                command.duplicateReason(),
                command.campaignId(),
                command.note(),
                now,
                null,
                "",
                null,
                null);
    }

    /** {@code 05}: a leading zero below ten only. */
    public String code() {
        return "%02d".formatted(number);
    }

    public Handling handling() {
        return progress == null ? Handling.WAITING : progress.state();
    }

    /** Whoever has it now. */
    public String receiver() {
        return last == null ? addressee : last.receiver();
    }

    /** The latest term that somebody set. */
    public @Nullable LocalDate dueNow() {
        return last == null || last.dueOn() == null ? dueOn : last.dueOn();
    }

    public boolean isOverdue(LocalDate today) {
        LocalDate due = dueNow();
        return due != null && handling().isOpen() && due.isBefore(today);
    }

    /** An electronic document's receipt is confirmed on the day it came. */
    public boolean awaitsReceipt() {
        return way == Way.ELECTRONIC && receiptAt == null;
    }

    /** Name of the type and summary (column 6). */
    public String title() {
        return type.isEmpty() ? subject : type + " " + subject;
    }

    /** Type, number, symbol, date and author, as the follow-up register names a document. */
    public String cited() {
        String dated = documentDate == null ? "" : " ngày " + Vietnamese.officialDate(documentDate);
        return "%s số %s%s của %s".formatted(type, symbol, dated, author).strip();
    }

    /** The ten columns of the register. */
    public List<String> columns() {
        return IncomingColumns.register(this);
    }

    /** The seven columns of the follow-up register. */
    public List<String> followUpColumns() {
        return IncomingColumns.followUp(this);
    }

    /** What the check of its signatures found, a line for each. */
    public List<String> reportLines() {
        return signatureReport.lines().toList();
    }
}
