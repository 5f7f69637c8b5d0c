package vn.thidua.paper.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Ending;
import vn.thidua.paper.Signature;
import vn.thidua.paper.layout.Decree30;
import vn.thidua.paper.pdf.Mm;

/** Nơi nhận and signature side by side; minutes have two signatures and Nơi nhận below (ô 7 and 9b). */
final class Closing {

    private static final int HALF = Pages.textWidth(Annex.Orientation.PORTRAIT) / 2;

    private final XWPFDocument document;

    Closing(XWPFDocument document) {
        this.document = document;
    }

    void write(Ending ending) {
        List<XWPFParagraph> written = document.getParagraphs();
        written.get(written.size() - 1).setKeepNext(true); // the signature never stands alone on a page
        Place.in(document).paragraph("Normal").kept();
        List<XWPFTableCell> cells = Grid.plain(document, List.of(HALF, HALF)).row();
        if (ending instanceof Ending.Minutes minutes) {
            sign(Place.in(cells.get(0)), minutes.secretary());
            sign(Place.in(cells.get(1)), minutes.chair());
            Place.in(document).paragraph("NoiNhan");
            receive(Place.in(document), ending.recipients());
        } else {
            receive(Place.in(cells.get(0)), ending.recipients());
            sign(Place.in(cells.get(1)), ending.signatures().get(0));
        }
    }

    private static void receive(Place place, Ending.Recipients recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        place.paragraph("NoiNhan").text("Nơi nhận:", Decree30.RECIPIENTS_HEAD, true, true);
        recipients.printed().forEach(line -> place.paragraph("NoiNhan").text(line, Decree30.RECIPIENTS, false, false));
    }

    private static void sign(Place place, Signature signature) {
        signature.authority().lines().forEach(line -> place.paragraph("NguoiKy")
                .text(line, Decree30.SIGNER, true, false));
        double room = Mm.pt(Decree30.SIGNING_SPACE_MM) - Decree30.lineHeight(Decree30.SIGNER);
        List<String> names =
                signature.office() == null ? List.of(signature.name()) : List.of(signature.office(), signature.name());
        place.paragraph("NguoiKy").before(room).lines(names, Decree30.SIGNER, true, false);
    }
}
