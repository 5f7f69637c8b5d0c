package vn.thidua.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Letterheads;
import vn.thidua.document.composing.Recipient;
import vn.thidua.paper.Ending;
import vn.thidua.paper.Letterhead;
import vn.thidua.paper.NumberLine;
import vn.thidua.paper.OfficialDocument;
import vn.thidua.paper.OfficialDocumentBuilder;
import vn.thidua.paper.PaperIdentity;
import vn.thidua.paper.PlaceAndDate;
import vn.thidua.paper.Signature;
import vn.thidua.paper.SigningAuthority;
import vn.thidua.paper.Title;

/**
 * Head and foot around what a composer made: number and date, whoever signs, the recipients.
 *
 */
record Sheet(DocumentKind kind, String id, Composed composed, RenderingRecord.Setting setting, int year) {

    OfficialDocument document() {
        Letterhead letterhead = Letterheads.of(kind, composed.ward());
        PaperIdentity identity = new PaperIdentity(id, setting.at(), String.join(" ", letterhead.agency()));
        OfficialDocumentBuilder builder = OfficialDocument.builder(identity, letterhead, title())
                .number(numberLine())
                .placeAndDate(placeAndDate())
                .addressedTo(composed.addressees().stream().map(Recipient::line).toList())
                .preamble(composed.preamble())
                .addAll(composed.body())
                .verification(setting.verification())
                .trial(setting.trial());
        if (setting.fillable()) {
            builder.fillableNumber();
        }
        if (setting.onPaper()) {
            builder.onPaper();
        }
        composed.annexes().forEach(builder::annex);
        return builder.endedBy(ending());
    }

    private Title title() {
        return kind.isOfficialLetter()
                ? new Title.Correspondence(composed.summary())
                : new Title.Named(kind.label(), composed.summary());
    }

    private @Nullable NumberLine numberLine() {
        return kind.isNumbered() ? new NumberLine(setting.number(), Letterheads.symbol(kind, composed.ward())) : null;
    }

    /** Minutes have no place and date in their head. */
    private @Nullable PlaceAndDate placeAndDate() {
        if (kind.isMinutes()) {
            return null;
        }
        String place = composed.ward().place();
        LocalDate date = setting.date();
        return date == null ? PlaceAndDate.blank(place, year) : PlaceAndDate.on(place, date);
    }

    private Ending ending() {
        List<String> lines = composed.recipients().stream().map(Recipient::line).toList();
        Ending.Recipients recipients = new Ending.Recipients(lines, composed.archive());
        List<Signature> signatures = signatures();
        return signatures.size() == 2
                ? new Ending.Minutes(recipients, signatures.get(0), signatures.get(1))
                : new Ending.Signed(recipients, signatures.get(0));
    }

    private List<Signature> signatures() {
        Composed.SlipSigner officer = composed.signer();
        return officer == null
                ? setting.signers().stream().map(Sheet::signature).toList()
                : List.of(new Signature(SigningAuthority.head(officer.capacity()), officer.name()));
    }

    static Signature signature(Signer signer) {
        return new Signature(AuthorityLines.parse(signer.authorityLines()), signer.name());
    }
}
