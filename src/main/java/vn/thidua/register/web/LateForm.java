package vn.thidua.register.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.file.FileId;
import vn.thidua.register.EnterLate;
import vn.thidua.register.Issuer;
import vn.thidua.shared.EnteredDate;

/** A document numbered on paper, as the page submits it. */
record LateForm(
        @Nullable Issuer issuer,
        String type,
        String symbol,
        @Nullable Integer number,
        @EnteredDate @Nullable LocalDate issuedOn,
        String subject,
        String signer,
        String recipients,
        String keptBy,
        @Nullable Integer copies,
        String reason,
        @Nullable UUID scanId,
        String scanName) {

    static LateForm empty() {
        return new LateForm(Issuer.PEOPLES_COMMITTEE, "", "", null, null, "", "", "", "VT", null, "", null, "");
    }

    LateForm with(Uploads.Kept kept) {
        FileId id = kept.id();
        return new LateForm(
                issuer,
                type,
                symbol,
                number,
                issuedOn,
                subject,
                signer,
                recipients,
                keptBy,
                copies,
                reason,
                id == null ? null : id.value(),
                kept.name());
    }

    EnterLate command() {
        return new EnterLate(
                issuer,
                type,
                symbol,
                number,
                issuedOn,
                subject,
                signer,
                recipients,
                keptBy,
                copies == null ? 0 : copies,
                reason,
                scanId == null ? null : new FileId(scanId));
    }
}
