package vn.thidua.register.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.ParentPlan;
import vn.thidua.file.FileId;
import vn.thidua.register.incoming.RegisterIncoming;
import vn.thidua.register.incoming.ReturnIncoming;
import vn.thidua.register.incoming.Secrecy;
import vn.thidua.register.incoming.Urgency;
import vn.thidua.register.incoming.Way;
import vn.thidua.shared.EnteredDate;

/** A document that arrived, as the page submits it. */
record IncomingForm(
        @Nullable Secrecy secrecy,
        @EnteredDate @Nullable LocalDate receivedOn,
        @Nullable Way way,
        String author,
        String symbol,
        @EnteredDate @Nullable LocalDate documentDate,
        String type,
        String subject,
        @Nullable Urgency urgency,
        String addressee,
        @EnteredDate @Nullable LocalDate dueOn,
        String senderEmail,
        @Nullable UUID fileId,
        String fileName,
        @Nullable String duplicateReason,
        @Nullable String campaignId,
        String note,
        @Nullable String returnReason) {

    static IncomingForm empty() {
        return of("", null, "", "", "", "");
    }

    /** The plan of the city that a campaign follows. */
    static IncomingForm of(String campaignId, ParentPlan plan) {
        return of(plan.symbol(), plan.issuedOn(), plan.issuer(), "Kế hoạch", plan.subject(), campaignId);
    }

    private static IncomingForm of(
            String symbol, @Nullable LocalDate date, String author, String type, String subject, String campaignId) {
        return new IncomingForm(
                Secrecy.NONE,
                null,
                Way.PAPER,
                author,
                symbol,
                date,
                type,
                subject,
                Urgency.NORMAL,
                "",
                null,
                "",
                null,
                "",
                "",
                campaignId,
                "",
                "");
    }

    RegisterIncoming command(Uploads.Kept kept) {
        return new RegisterIncoming(
                marked(),
                receivedOn,
                Objects.requireNonNullElse(way, Way.PAPER),
                author,
                symbol,
                documentDate,
                type,
                subject,
                Objects.requireNonNullElse(urgency, Urgency.NORMAL),
                addressee,
                dueOn,
                senderEmail,
                kept.id(),
                text(duplicateReason),
                text(campaignId),
                note);
    }

    ReturnIncoming toReturn() {
        return new ReturnIncoming(
                author,
                symbol,
                documentDate,
                subject,
                senderEmail,
                fileId == null ? null : new FileId(fileId),
                text(returnReason));
    }

    /** Nobody said that it is open: it is treated as secret. */
    Secrecy marked() {
        return Objects.requireNonNullElse(secrecy, Secrecy.CONFIDENTIAL);
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered;
    }
}
