package vn.thidua.document;

import java.util.Map;
import java.util.UUID;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.CertificateSheet.Box;
import vn.thidua.paper.CertificateSheet.Offset;
import vn.thidua.paper.CertificateSheet.Stock;

/**
 * How one printer prints certificates on one kind of sheet.
 *
 * @param shift of everything, in millimetres
 * @param boxes of single parts besides
 */
public record PrintProfile(UUID id, String name, Stock stock, Offset shift, Map<Box, Offset> boxes) {

    public PrintProfile {
        boxes = Map.copyOf(boxes);
    }

    public CertificateSheet sheet() {
        return new CertificateSheet(stock, shift, boxes, false);
    }

    /** For the record of changes. */
    @Override
    public String toString() {
        return "%s, %s, %s, %s".formatted(name, stock, shift, boxes);
    }
}
