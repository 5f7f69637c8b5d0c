package vn.thidua.paper.layout;

import static vn.thidua.paper.CertificateSheet.Box.ACHIEVEMENT;
import static vn.thidua.paper.CertificateSheet.Box.ADDRESS;
import static vn.thidua.paper.CertificateSheet.Box.AWARD;
import static vn.thidua.paper.CertificateSheet.Box.AWARDED_BY;
import static vn.thidua.paper.CertificateSheet.Box.DECISION;
import static vn.thidua.paper.CertificateSheet.Box.MOTTO;
import static vn.thidua.paper.CertificateSheet.Box.PLACE_AND_DATE;
import static vn.thidua.paper.CertificateSheet.Box.RECIPIENT;
import static vn.thidua.paper.CertificateSheet.Box.SIGNATURE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Certificate;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Signature;
import vn.thidua.paper.pdf.Ink;
import vn.thidua.paper.pdf.Mm;
import vn.thidua.paper.pdf.Tag;

/** Where the words of a certificate stand. */
public final class CertificateLayout {

    private final Typesetter typesetter;
    private final Fitting fitting;
    private final CertificateSheet sheet;
    private final Tag root;
    private final List<Placed> placed = new ArrayList<>();
    private double titleBaseline;

    public CertificateLayout(Typesetter typesetter, CertificateSheet sheet, Tag root) {
        this.typesetter = typesetter;
        this.sheet = sheet;
        this.root = root;
        fitting = new Fitting(typesetter);
    }

    /** Everything measured and placed, nothing drawn yet. */
    public List<Placed> place(Certificate certificate) {
        if (sheet.stock() == CertificateSheet.Stock.FULL) {
            placeHead(certificate);
        }
        placePersonal(certificate);
        placeDecision(certificate);
        placeSignature(certificate);
        if (sheet.trial()) {
            line(
                    null,
                    CertificateSpec.TRIAL_BASELINE_MM,
                    Decree30.TRIAL_MARK,
                    Style.plain(Decree30.TRIAL_MARK_SIZE),
                    null);
        }
        return placed;
    }

    private void placeHead(Certificate certificate) {
        Style motto = Style.bold(CertificateSpec.MOTTO);
        line(MOTTO, CertificateSpec.QUOC_HIEU_BASELINE_MM, Decree30.QUOC_HIEU_TEXT, motto, root.child("P"));
        Placed words =
                line(MOTTO, CertificateSpec.TIEU_NGU_BASELINE_MM, Decree30.TIEU_NGU_TEXT, motto, root.child("P"));
        placed.set(placed.size() - 1, words.ruled());
        Fitting.Fitted by = fitting.fit(
                certificate.awardedBy(),
                Style.bold(CertificateSpec.AWARDED_BY),
                CertificateSpec.AWARDED_BY_SMALLEST,
                Mm.pt(CertificateSpec.AWARDED_BY_WIDTH_MM));
        centred(AWARDED_BY, Mm.pt(CertificateSpec.AWARDED_BY_BASELINE_MM), by, root.child("P"), Ink.RED);
        line(AWARD, CertificateSpec.TANG_BASELINE_MM, "TẶNG", Style.bold(CertificateSpec.TANG), root.child("P"));
        Placed award = line(
                AWARD,
                CertificateSpec.AWARD_BASELINE_MM,
                "GIẤY KHEN",
                Style.bold(CertificateSpec.AWARD),
                root.child("H1"));
        placed.set(placed.size() - 1, award.in(Ink.RED));
    }

    /** Shrinks all three together until they fit the room; nothing is ever cut. */
    private void placePersonal(Certificate certificate) {
        double room = Mm.pt(CertificateSpec.PERSONAL_BOTTOM_MM - CertificateSpec.PERSONAL_TOP_MM);
        Personal personal = Personal.fitted(fitting, certificate, sheet, room);
        double more = Math.min((room - personal.height()) / 3, Mm.pt(CertificateSpec.PERSONAL_MORE_GAP_MM));
        double y = Mm.pt(CertificateSpec.PERSONAL_TOP_MM) + more;
        double gap = Mm.pt(CertificateSpec.PERSONAL_GAP_MM) + more;
        Fitting.Fitted name = personal.recipient();
        y += centred(RECIPIENT, y + name.ascent(), name, root.child("P"), Ink.BLACK);
        Fitting.Fitted address = personal.address();
        if (address != null) {
            y += more / 2 + centred(ADDRESS, y + more / 2 + address.ascent(), address, root.child("P"), Ink.BLACK);
        }
        Fitting.Fitted achievement = personal.achievement();
        centred(ACHIEVEMENT, y + gap + achievement.ascent(), achievement, root.child("P"), Ink.BLACK);
    }

    private void placeDecision(Certificate certificate) {
        Style style = Style.italic(CertificateSpec.DECISION);
        double width = Mm.pt(CertificateSpec.DECISION_WIDTH_MM);
        List<String> texts = new ArrayList<>(List.of(certificate.decision()));
        if (certificate.goldenBook() != null) {
            texts.add("Số sổ vàng: " + certificate.goldenBook());
        }
        double y = Mm.pt(CertificateSpec.DECISION_BASELINE_MM);
        for (String text : texts) {
            TextBox box = TextBox.of(
                    Mm.pt(CertificateSpec.DECISION_LEFT_MM),
                    width,
                    style.size(),
                    TextBox.Setting.LEFT,
                    root.child("P"));
            for (Line line : typesetter.lines(RichText.of(text), style, width)) {
                add(DECISION, line, box, y, Ink.BLACK);
                y += style.lineHeight();
            }
        }
    }

    private void placeSignature(Certificate certificate) {
        Style date = Style.italic(CertificateSpec.DATE);
        column(
                PLACE_AND_DATE,
                CertificateSpec.DATE_BASELINE_MM,
                List.of(certificate.placeAndDate().text()),
                date);
        Signature signature = certificate.signature();
        Style bold = Style.bold(CertificateSpec.SIGNER);
        titleBaseline = column(
                SIGNATURE,
                CertificateSpec.SIGNER_BASELINE_MM,
                signature.authority().lines(),
                bold);
        if (!signature.name().isEmpty()) {
            column(SIGNATURE, CertificateSpec.NAME_BASELINE_MM, List.of(signature.name()), bold);
        }
    }

    /** Where the signature's picture belongs; to be asked for after placing. */
    SigningRoom signingRoom() {
        CertificateSheet.Offset offset = sheet.offsetOf(SIGNATURE);
        double down = Mm.pt(offset.down());
        return SigningRoom.between(
                Mm.pt(CertificateSpec.SIGNATURE_CENTRE_MM + offset.right()),
                titleBaseline + down,
                Mm.pt(CertificateSpec.NAME_BASELINE_MM) + down,
                CertificateSpec.SIGNER);
    }

    /** @return the last line's baseline */
    private double column(CertificateSheet.Box kind, double baselineMm, List<String> texts, Style style) {
        double width = Mm.pt(CertificateSpec.SIGNATURE_WIDTH_MM);
        double left = Mm.pt(CertificateSpec.SIGNATURE_CENTRE_MM) - width / 2;
        TextBox box = TextBox.of(left, width, style.size(), TextBox.Setting.CENTRED, root.child("P"));
        double y = Mm.pt(baselineMm);
        for (String text : texts) {
            for (Line line : typesetter.balanced(RichText.of(text), style, width)) {
                add(kind, line, box, y, Ink.BLACK);
                y += style.lineHeight();
            }
        }
        return y - style.lineHeight();
    }

    /** @return the height taken */
    private double centred(CertificateSheet.Box kind, double baseline, Fitting.Fitted text, Tag tag, Ink ink) {
        double width = Mm.pt(CertificateSpec.PAPER_WIDTH_MM);
        TextBox box = TextBox.of(0, width, text.style().size(), TextBox.Setting.CENTRED, tag);
        double y = baseline;
        for (Line line : text.lines()) {
            add(kind, line, box, y, ink);
            y += text.style().lineHeight();
        }
        return text.height();
    }

    private Placed line(
            CertificateSheet.@Nullable Box kind, double baselineMm, String text, Style style, @Nullable Tag tag) {
        double width = Mm.pt(CertificateSpec.PAPER_WIDTH_MM);
        TextBox box = TextBox.of(0, width, style.size(), TextBox.Setting.CENTRED, tag);
        return add(kind, typesetter.lines(RichText.of(text), style, width).get(0), box, Mm.pt(baselineMm), Ink.BLACK);
    }

    private Placed add(CertificateSheet.@Nullable Box kind, Line line, TextBox box, double baseline, Ink ink) {
        CertificateSheet.Offset offset = kind == null ? sheet.shift() : sheet.offsetOf(kind);
        Placed words =
                new Placed(kind, line, box.movedBy(Mm.pt(offset.right())), baseline + Mm.pt(offset.down()), ink, false);
        placed.add(words);
        return words;
    }
}
