package vn.thidua.paper.check;

/**
 * What Annex I of decree 30/2020/NĐ-CP allows, and how far a measure may be off before it is told. The tolerances are
 * ours: makers round, and a person with a ruler reads no better than half a millimetre.
 */
final class Annex1 {

    static final double PAPER_WIDTH_MM = 210;
    static final double PAPER_HEIGHT_MM = 297;

    static final Range TOP_MM = new Range(20, 25);
    static final Range BOTTOM_MM = new Range(20, 25);
    static final Range LEFT_MM = new Range(30, 35);
    static final Range RIGHT_MM = new Range(15, 20);

    static final Range SIZE_12_13 = new Range(12, 13);
    static final Range SIZE_13_14 = new Range(13, 14);
    static final Range NUMBER_SIZE = Range.exactly(13);
    static final Range RECIPIENTS_HEAD_SIZE = Range.exactly(12);
    static final Range RECIPIENTS_SIZE = Range.exactly(11);

    static final Range SHORT_RULE = new Range(1 / 3d, 1 / 2d);
    static final double LETTER_SUBJECT_GAP_PT = 6;
    static final double PARAGRAPH_GAP_PT = 6;
    static final double FIRST_LINE_MM = 10;
    static final double FIRST_LINE_WIDE_MM = 12.7;
    static final double SINGLE_SPACING = 1.15; // what word processors call single for this face
    static final double WIDEST_SPACING = 1.5 * SINGLE_SPACING;

    static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    static final double PAPER_TOLERANCE_MM = 1;
    static final double MARGIN_TOLERANCE_MM = 0.7;
    static final double EDGE_TOLERANCE_MM = 1;
    static final double CENTRE_TOLERANCE_MM = 1.5;
    static final double LEVEL_TOLERANCE_MM = 1.5;
    static final double RULE_TOLERANCE_MM = 1;
    static final double RULE_SHARE_TOLERANCE = 0.025;
    static final double INDENT_TOLERANCE_MM = 0.6;
    static final double SIZE_TOLERANCE_PT = 0.2;
    static final double GAP_TOLERANCE_PT = 1; // browsers round each line to their pixels
    static final double SPACING_TOLERANCE = 0.04;

    static final double MM_PER_POINT = 25.4 / 72;

    private Annex1() {}

    static double points(double millimetres) {
        return millimetres / MM_PER_POINT;
    }
}
