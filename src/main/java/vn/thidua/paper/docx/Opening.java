package vn.thidua.paper.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Letterhead;
import vn.thidua.paper.OfficialDocument;
import vn.thidua.paper.Preamble;
import vn.thidua.paper.Title;
import vn.thidua.paper.layout.Decree30;

/** Head, title, Kính gửi and căn cứ (ô 1 to 6 and 9a). */
final class Opening {

    private static final int WIDTH = Pages.textWidth(Annex.Orientation.PORTRAIT);
    private static final int LEFT = (int) (WIDTH * Decree30.HEAD_LEFT_SHARE);

    private final XWPFDocument document;
    private final Measure measure;

    Opening(XWPFDocument document, Measure measure) {
        this.document = document;
        this.measure = measure;
    }

    void write(OfficialDocument paper) {
        Grid grid = Grid.plain(document, List.of(LEFT, WIDTH - LEFT));
        List<XWPFTableCell> names = grid.row();
        agency(Place.in(names.get(0)), paper.letterhead());
        motto(Place.in(names.get(1)));
        List<XWPFTableCell> numbers = grid.row();
        number(Place.in(numbers.get(0)), paper);
        if (paper.placeAndDate() != null) {
            Place.in(numbers.get(1))
                    .paragraph("Normal")
                    .centred()
                    .text(paper.placeAndDate().text(), Decree30.PLACE_AND_DATE, false, true);
        }
        Place body = Place.in(document);
        title(body, paper.title());
        addressees(body, paper.addressees());
        preamble(body, paper.preamble());
    }

    private void agency(Place place, Letterhead letterhead) {
        if (letterhead.superior() != null) {
            place.paragraph("Normal").centred().text(letterhead.superior(), Decree30.AGENCY, false, false);
        }
        letterhead
                .agency()
                .forEach(line -> place.paragraph("Normal").centred().text(line, Decree30.AGENCY, true, false));
        String last = letterhead.agency().get(letterhead.agency().size() - 1);
        double width = measure.width(last, Decree30.AGENCY, true);
        place.paragraph("Normal").rule(LEFT, Math.min(width, LEFT / 20d) * Decree30.RULE_SHARE);
    }

    private void motto(Place place) {
        place.paragraph("Normal").centred().text(Decree30.QUOC_HIEU_TEXT, Decree30.QUOC_HIEU, true, false);
        place.paragraph("Normal").centred().text(Decree30.TIEU_NGU_TEXT, Decree30.TIEU_NGU, true, false);
        place.paragraph("Normal").rule(WIDTH - LEFT, measure.width(Decree30.TIEU_NGU_TEXT, Decree30.TIEU_NGU, true));
    }

    private void number(Place place, OfficialDocument paper) {
        if (paper.number() != null) {
            place.paragraph("Normal").centred().text(paper.number().text(), Decree30.NUMBER, false, false);
        }
        if (paper.title() instanceof Title.Correspondence letter) {
            place.paragraph("Normal")
                    .centred()
                    .before(Decree30.CORRESPONDENCE_GAP_PT)
                    .lines(
                            measure.balanced(
                                    "V/v " + letter.subject(), Decree30.CORRESPONDENCE_SUBJECT, false, LEFT / 20d),
                            Decree30.CORRESPONDENCE_SUBJECT,
                            false,
                            false);
        }
    }

    private void title(Place body, Title title) {
        if (title instanceof Title.Named named) {
            body.paragraph("TieuDe").before(20).text(named.type(), Decree30.TITLE, true, false);
            new Titles(measure).write(body, named.subject(), WIDTH);
        }
    }

    private void addressees(Place body, List<String> addressees) {
        if (addressees.size() == 1) {
            body.paragraph("Normal")
                    .centred()
                    .before(20)
                    .text("Kính gửi: " + addressees.get(0), Decree30.ADDRESSEE, false, false);
        } else if (!addressees.isEmpty()) {
            several(body, addressees);
        }
    }

    /** The dashes stand one below the other under the colon. */
    private void several(Place body, List<String> addressees) {
        double lead = measure.width("Kính gửi", Decree30.ADDRESSEE, false);
        double dash = measure.width("- ", Decree30.ADDRESSEE, false);
        double widest = addressees.stream()
                .mapToDouble(one -> measure.width(one + ";", Decree30.ADDRESSEE, false))
                .max()
                .orElse(0);
        double room = WIDTH / 20d - lead - dash;
        int left = Twips.pt(Math.max(0, (room - widest) / 2));
        body.paragraph("Normal")
                .before(20)
                .kept()
                .indented(left, 0)
                .text("Kính gửi:", Decree30.ADDRESSEE, false, false);
        for (int i = 0; i < addressees.size(); i++) {
            String mark = i == addressees.size() - 1 ? "." : ";";
            body.paragraph("Normal")
                    .kept()
                    .indented(left + Twips.pt(lead + dash), Twips.pt(dash))
                    .text("- " + addressees.get(i) + mark, Decree30.ADDRESSEE, false, false);
        }
    }

    private static void preamble(Place body, Preamble preamble) {
        boldLine(body, preamble.authority());
        preamble.punctuatedBases().forEach(basis -> body.paragraph("CanCu").text(basis, Decree30.BODY, false, false));
        boldLine(body, preamble.enactingLine());
    }

    private static void boldLine(Place body, @Nullable String text) {
        if (text != null) {
            body.paragraph("ChuongMuc").before(12).text(text, Decree30.BODY, false, false);
        }
    }
}
