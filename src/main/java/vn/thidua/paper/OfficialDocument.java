package vn.thidua.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;

/**
 * An official document as Annex I of decree 30/2020 knows it, whole and checked; made with {@link #builder}.
 *
 * @param number null for papers that have none (phiếu)
 * @param placeAndDate null for minutes
 * @param addressees Kính gửi; empty where there is none
 */
public record OfficialDocument(
        PaperIdentity identity,
        Letterhead letterhead,
        @Nullable NumberLine number,
        @Nullable PlaceAndDate placeAndDate,
        Title title,
        List<String> addressees,
        Preamble preamble,
        List<Block> body,
        Ending ending,
        List<Annex> annexes,
        Marks marks) {

    public OfficialDocument {
        addressees = addressees.stream().map(PaperText::unpunctuated).toList();
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        if (marks.fillableNumber()
                && ((number != null && number.number() != null)
                        || (placeAndDate != null && placeAndDate.date() != null))) {
            throw new IllegalArgumentException("Number and date are filled in later or printed, not both.");
        }
        DocumentCheck.requireComplete(
                new DocumentCheck.Parts(title, number, placeAndDate, addressees, preamble, body, ending, annexes));
    }

    /** The main text as a file of its own; its annexes then each are one too. */
    public OfficialDocument withoutAnnexes() {
        return new OfficialDocument(
                identity,
                letterhead,
                number,
                placeAndDate,
                title,
                addressees,
                preamble,
                body,
                ending,
                List.of(),
                marks);
    }

    /** What the decree asks for but does not void the document; shown before sign-off. */
    public List<Problem> warnings() {
        return AnnexMentions.missing(this);
    }

    public static OfficialDocumentBuilder builder(PaperIdentity identity, Letterhead letterhead, Title title) {
        return new OfficialDocumentBuilder(identity, letterhead, title);
    }
}
