package vn.thidua.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
        DocumentCheck.requireComplete(title, placeAndDate, addressees, body, ending);
    }

    public static OfficialDocumentBuilder builder(PaperIdentity identity, Letterhead letterhead, Title title) {
        return new OfficialDocumentBuilder(identity, letterhead, title);
    }
}
