package vn.thidua.document;

import static vn.thidua.document.DocumentKind.Formality.ATTACHED;
import static vn.thidua.document.DocumentKind.Formality.SEALED;
import static vn.thidua.document.DocumentKind.Formality.SLIP;
import static vn.thidua.document.DocumentKind.Formality.UNSEALED;
import static vn.thidua.document.Letterhead.COUNCIL;
import static vn.thidua.document.Letterhead.CULTURE_OFFICE;
import static vn.thidua.document.Letterhead.PEOPLES_COMMITTEE;

import java.util.List;
import java.util.Optional;
import vn.thidua.register.Issuer;

/**
 * Every kind of official document with what decree 30 and the ward's practice fix about it, in one table: type,
 * letterhead, whether it takes a number and a seal, who signs. Addressees and recipients of each kind stand in
 * {@code wording/<kind>.yaml}.
 */
public enum DocumentKind {
    PLAN("KH", "Kế hoạch", PEOPLES_COMMITTEE, SEALED, Signing.COMMITTEE),
    GUIDANCE("CV", "Công văn hướng dẫn", CULTURE_OFFICE, SEALED, Signing.CULTURE_HEAD),
    URGING("CV", "Công văn đôn đốc", CULTURE_OFFICE, SEALED, Signing.CULTURE_HEAD),
    EXTENSION_NOTICE("TB", "Thông báo", PEOPLES_COMMITTEE, SEALED, Signing.COMMITTEE),
    CANCELLATION_NOTICE("TB", "Thông báo", PEOPLES_COMMITTEE, SEALED, Signing.COMMITTEE),
    REPORT_RECEIPT("PH", "Phiếu tiếp nhận báo cáo", CULTURE_OFFICE, SLIP),
    REPORT_RETURN("PH", "Phiếu trả lại báo cáo", CULTURE_OFFICE, SLIP),
    CONSOLIDATED_REPORT("BC", "Báo cáo", CULTURE_OFFICE, SEALED, Signing.CULTURE_HEAD),
    /** To a session of the council; like its minutes without a seal, as a ward's council has none. */
    COUNCIL_INVITATION("GM", "Giấy mời", COUNCIL, UNSEALED, Signing.COUNCIL_INVITER),
    /** Signed by two; sealed only where the council has a seal of its own, which a ward's has not. */
    COUNCIL_MINUTES("BB", "Biên bản", COUNCIL, UNSEALED, Signing.COUNCIL_SECRETARY, Signing.COUNCIL_CHAIR),
    AWARD_PROPOSAL("TTr", "Tờ trình", CULTURE_OFFICE, SEALED, Signing.CULTURE_HEAD),
    AWARD_DECISION("QĐ", "Quyết định", PEOPLES_COMMITTEE, SEALED, Signing.CHAIRMAN),
    /** Takes an award back that rests on something false. */
    AWARD_CANCELLATION("QĐ", "Quyết định", PEOPLES_COMMITTEE, SEALED, Signing.CHAIRMAN),
    /** Shows the decision's number; one per recipient, signed and sealed with the decision. */
    CERTIFICATE("GK", "Giấy khen", PEOPLES_COMMITTEE, ATTACHED),
    /** How the nominations of one unit ended, and why. */
    AWARD_RESULT_SLIP("PB", "Phiếu báo kết quả xét khen thưởng", CULTURE_OFFICE, SLIP),
    CITY_SUBMISSION("TTr", "Tờ trình", PEOPLES_COMMITTEE, SEALED, Signing.COMMITTEE),
    /** What was handed over of an award decision, and to whom; one each time. */
    HANDOVER_RECORD("BB", "Biên bản", CULTURE_OFFICE, SEALED, Signing.CULTURE_HEAD),
    SUMMARY_REPORT("BC", "Báo cáo", PEOPLES_COMMITTEE, SEALED, Signing.COMMITTEE),
    /** Puts the form of an issued document of the committee right. */
    RECTIFICATION("CV", "Công văn đính chính", PEOPLES_COMMITTEE, SEALED, Signing.COMMITTEE),
    OFFICE_RECTIFICATION("CV", "Công văn đính chính", CULTURE_OFFICE, SEALED, Signing.CULTURE_HEAD);

    /** Whether it takes a number and whether the seal of the letterhead's office is put on it. */
    enum Formality {
        SEALED(true, true),
        UNSEALED(true, false),
        ATTACHED(false, true),
        SLIP(false, false);

        private final boolean numbered;
        private final boolean sealed;

        Formality(boolean numbered, boolean sealed) {
            this.numbered = numbered;
            this.sealed = sealed;
        }
    }

    private final String abbreviation;
    private final String label;
    private final Letterhead letterhead;
    private final Formality formality;
    private final List<Signing> signings;

    DocumentKind(String abbreviation, String label, Letterhead letterhead, Formality formality, Signing... signings) {
        this.abbreviation = abbreviation;
        this.label = label;
        this.letterhead = letterhead;
        this.formality = formality;
        this.signings = List.of(signings);
    }

    /** KH, QĐ, TTr, BC, BB, GM, CV, TB, PH, PB, GK. */
    public String abbreviation() {
        return abbreviation;
    }

    public String label() {
        return label;
    }

    /** How the register names the type: a công văn is no more than that. */
    public String registerName() {
        return isOfficialLetter() ? "Công văn" : label;
    }

    public Letterhead letterhead() {
        return letterhead;
    }

    public boolean isNumbered() {
        return formality.numbered;
    }

    /** Whose seal is put on it; slips and minutes have none. */
    public Optional<Issuer> seal() {
        return formality.sealed ? Optional.of(letterhead.issuer()) : Optional.empty();
    }

    /** In the order of signing; empty for routine slips and for certificates. */
    public List<Signing> signings() {
        return signings;
    }

    /** Whether content check, form check and signature come before issue. */
    public boolean needsSignOff() {
        return !signings.isEmpty();
    }

    /** A biên bản tells its time and place in the text. */
    public boolean isMinutes() {
        return "BB".equals(abbreviation);
    }

    /** A công văn has no type name above its text. */
    public boolean isOfficialLetter() {
        return "CV".equals(abbreviation);
    }
}
