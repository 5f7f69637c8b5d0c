package vn.thidua.paper.layout;

/** The values of Annex I of decree 30/2020/NĐ-CP that this ward uses, each inside the range that the annex allows. */
public final class Decree30 {

    // Part I, I.1: A4
    public static final double PAPER_WIDTH_MM = 210;
    public static final double PAPER_HEIGHT_MM = 297;

    // Part I, I.3: top and bottom 20-25, left 30-35, right 15-20
    public static final double MARGIN_TOP_MM = 20;
    public static final double MARGIN_BOTTOM_MM = 20;
    public static final double MARGIN_LEFT_MM = 30;
    public static final double MARGIN_RIGHT_MM = 15;

    // Part I, I.7: page number 13-14, centred in the top margin, not on the first page
    public static final double PAGE_NUMBER = 14;
    public static final double PAGE_NUMBER_BASELINE_MM = 12;

    // Part I, II.1: Quốc hiệu 12-13, Tiêu ngữ 13-14, rule as long as the text
    public static final String QUOC_HIEU_TEXT = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String TIEU_NGU_TEXT = "Độc lập - Tự do - Hạnh phúc";
    public static final double QUOC_HIEU = 12;
    public static final double TIEU_NGU = 13;

    // Part I, II.2: agency 12-13, rule 1/3 to 1/2 of the text
    public static final double AGENCY = 12;
    public static final double RULE_SHARE = 0.42;

    // Part I, II.3: number 13
    public static final double NUMBER = 13;

    // Part I, II.4: place and date italic 13-14
    public static final double PLACE_AND_DATE = 13;

    // Part I, II.5a: type and trích yếu 13-14, rule 1/3 to 1/2
    public static final double TITLE = 14;

    // Part I, II.5b: V/v 12-13, 6 pt below the number
    public static final double CORRESPONDENCE_SUBJECT = 12;
    public static final double CORRESPONDENCE_GAP_PT = 6;

    // Part I, II.6: body 13-14, first line 1 or 1.27 cm, paragraphs at least 6 pt apart, single to 1.5 lines
    public static final double BODY = 14;
    public static final double FIRST_LINE_MM = 12.7;
    public static final double PARAGRAPH_GAP_PT = 6;
    public static final double LINE_SPACING = 1.15; // what word processors call single for this face
    public static final double ASCENT = 0.891;
    public static final double DESCENT = 0.216;
    public static final double CAPITAL_HEIGHT = 0.662;

    // Part I, II.7: authority and name 13-14
    public static final double SIGNER = 14;
    /** From the title's to the name's baseline; a seal of 36 mm hardly touches either. */
    public static final double SIGNING_SPACE_MM = 38;

    public static final double SIGNATURE_WIDTH_MM = 40;
    public static final double SIGNATURE_HEIGHT_MM = 20;

    // Part I, II.9a: Kính gửi 13-14
    public static final double ADDRESSEE = 14;

    // Part I, II.9b: Nơi nhận 12 bold italic, list 11
    public static final double RECIPIENTS_HEAD = 12;
    public static final double RECIPIENTS = 11;

    // Part I, III.2: urgency and circulation 13-14 bold in a frame 8 mm high
    public static final double MARK = 13;
    public static final double MARK_HEIGHT_MM = 8;
    public static final double MARK_LINE_PT = 1;

    // Part I, III.4: address, e-mail, telephone 11-12 under a rule over the whole width
    public static final double CONTACT = 11;
    public static final double CONTACT_GAP_PT = 6;
    public static final double CONTACT_BELOW_RULE_PT = 3;

    // Part I, III.1d: the agency's digital signature on an annex in a file of its own, top right of its first page
    public static final double ANNEX_SIGNATURE_WIDTH_MM = 60;
    public static final double ANNEX_SIGNATURE_HEIGHT_MM = 10;
    public static final double ANNEX_SIGNATURE_TOP_MM = 8;

    // Part I, III.1: annex label and title 13-14
    public static final double ANNEX_TITLE = 14;
    public static final double ANNEX_REFERENCE = 14;

    /** Share of the text width that the left head takes. */
    public static final double HEAD_LEFT_SHARE = 0.40;

    public static final double RULE_THICKNESS_PT = 0.6;

    // Not of the decree: tables stay at the lower end of the body's range, below it only where a column would not fit
    public static final double TABLE = 13;
    public static final double TABLE_SMALLEST = 10;
    public static final double CELL_PADDING_X_PT = 4;
    public static final double CELL_PADDING_Y_PT = 3;
    public static final double TABLE_LINE_PT = 0.5;

    // Not of the decree: the code by which a print or scan is recognised, in the bottom margin of page 1
    public static final double CODE_MM = 15;
    public static final double CODE_BELOW_TEXT_MM = 0.5;

    // Not of the decree: the mark of a trial installation
    public static final String TRIAL_MARK = "BẢN THỬ";
    public static final double TRIAL_MARK_SIZE = 11;

    private Decree30() {}

    /** A rule of a third to a half of the text, as long as both the widest and the last line allow. */
    public static double ruleUnder(double widest, double last) {
        return Math.max(widest / 3, Math.min(widest * RULE_SHARE, last / 2));
    }

    public static double lineHeight(double size) {
        return size * LINE_SPACING;
    }
}
