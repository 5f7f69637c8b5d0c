package vn.thidua.paper;

import java.util.Map;

/**
 * The sheet a certificate is printed on.
 *
 * @param stock whole page, or text only for the ward's pre-printed sheets
 * @param shift moves everything, for a printer that feeds askew
 * @param boxes moves single boxes, for stock whose blanks sit elsewhere
 * @param trial whether {@code BẢN THỬ} stands at the foot
 */
public record CertificateSheet(Stock stock, Offset shift, Map<Box, Offset> boxes, boolean trial) {

    public enum Stock {
        /** Border, star, Quốc hiệu and all text. */
        FULL,
        /** Only what differs from one certificate to the next; the rest is on the sheet already. */
        PRE_PRINTED
    }

    public enum Box {
        MOTTO("Quốc hiệu, Tiêu ngữ"),
        AWARDED_BY("Cơ quan, người tặng"),
        AWARD("Chữ Giấy khen"),
        RECIPIENT("Tên người nhận"),
        ADDRESS("Địa chỉ, đơn vị"),
        ACHIEVEMENT("Thành tích"),
        DECISION("Số quyết định, số sổ vàng"),
        VERIFICATION("Mã QR"),
        PLACE_AND_DATE("Địa danh, ngày tháng"),
        SIGNATURE("Chức vụ, họ tên người ký");

        private final String label;

        Box(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Millimetres to the right and downwards. */
    public record Offset(double right, double down) {

        public static final Offset NONE = new Offset(0, 0);

        public Offset plus(Offset other) {
            return new Offset(right + other.right, down + other.down);
        }
    }

    public CertificateSheet {
        boxes = Map.copyOf(boxes);
    }

    public static CertificateSheet full() {
        return new CertificateSheet(Stock.FULL, Offset.NONE, Map.of(), false);
    }

    public static CertificateSheet prePrinted() {
        return new CertificateSheet(Stock.PRE_PRINTED, Offset.NONE, Map.of(), false);
    }

    /** Moves single boxes. */
    public CertificateSheet moving(Map<Box, Offset> single) {
        return new CertificateSheet(stock, shift, single, trial);
    }

    public CertificateSheet shifted(Offset by) {
        return new CertificateSheet(stock, by, boxes, trial);
    }

    public CertificateSheet inTrial(boolean isTrial) {
        return new CertificateSheet(stock, shift, boxes, isTrial);
    }

    public Offset offsetOf(Box box) {
        return shift.plus(boxes.getOrDefault(box, Offset.NONE));
    }
}
