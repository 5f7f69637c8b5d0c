package vn.thidua.paper.layout;

/** Places and sizes on an A4 landscape certificate, in millimetres from the upper left corner and in points. */
final class CertificateSpec {

    static final double PAPER_WIDTH_MM = 297;
    static final double PAPER_HEIGHT_MM = 210;
    static final double CENTRE_MM = PAPER_WIDTH_MM / 2;

    /** No printer reaches nearer to the edge. */
    static final double EDGE_MM = 8;

    static final double STAR_CENTRE_MM = 27.5;

    static final double QUOC_HIEU_BASELINE_MM = 42.5;
    static final double TIEU_NGU_BASELINE_MM = 49;
    static final double MOTTO = 15;

    static final double AWARDED_BY_BASELINE_MM = 60;
    static final double AWARDED_BY = 20;
    static final double AWARDED_BY_SMALLEST = 13;
    static final double AWARDED_BY_WIDTH_MM = 235;

    static final double TANG_BASELINE_MM = 67.8;
    static final double TANG = 16;
    static final double AWARD_BASELINE_MM = 83;
    static final double AWARD = 42;

    /** Name, address and achievement share the room between the award and the date. */
    static final double PERSONAL_TOP_MM = 86.5;

    static final double PERSONAL_BOTTOM_MM = 128.5;

    static final double PERSONAL_WIDTH_MM = 215;
    static final double RECIPIENT = 27;
    static final double RECIPIENT_SMALLEST = 19;
    static final double ADDRESS = 15;
    static final double ACHIEVEMENT = 16;
    static final double ACHIEVEMENT_WIDTH_MM = 205;
    static final double PERSONAL_GAP_MM = 2.2;
    /** Short texts are set wider apart, up to this. */
    static final double PERSONAL_MORE_GAP_MM = 2.5;

    static final double SIGNATURE_CENTRE_MM = 220;
    static final double SIGNATURE_WIDTH_MM = 105;
    static final double DATE_BASELINE_MM = 134;
    static final double DATE = 14;
    static final double SIGNER_BASELINE_MM = 141;
    static final double SIGNER = 15;
    /** Leaves 35 mm free above it even below two lines of title. */
    static final double NAME_BASELINE_MM = 188.5;

    static final double DECISION_LEFT_MM = 36;
    static final double DECISION_WIDTH_MM = 100;
    static final double DECISION_BASELINE_MM = 175.5;
    static final double DECISION = 12;

    /** Above the decision's number, clear of the border's flowers. */
    static final double CODE_TOP_MM = 152;

    static final double CODE_MM = 16;

    static final double TRIAL_BASELINE_MM = 189;

    private CertificateSpec() {}
}
