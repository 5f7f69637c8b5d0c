package vn.thidua.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an {@link OfficialDocument} together in reading order. */
public final class OfficialDocumentBuilder {

    private final PaperIdentity identity;
    private final Letterhead letterhead;
    private final Title title;
    private @Nullable NumberLine number;
    private @Nullable PlaceAndDate placeAndDate;
    private List<String> addressees = List.of();
    private Preamble preamble = Preamble.NONE;
    private final List<Block> body = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private boolean onPaper;
    private Marks marks = Marks.NONE;

    OfficialDocumentBuilder(PaperIdentity identity, Letterhead letterhead, Title title) {
        this.identity = identity;
        this.letterhead = letterhead;
        this.title = title;
    }

    public OfficialDocumentBuilder number(@Nullable NumberLine line) {
        number = line;
        return this;
    }

    public OfficialDocumentBuilder placeAndDate(@Nullable PlaceAndDate line) {
        placeAndDate = line;
        return this;
    }

    public OfficialDocumentBuilder addressedTo(String... whom) {
        return addressedTo(List.of(whom));
    }

    public OfficialDocumentBuilder addressedTo(List<String> whom) {
        addressees = List.copyOf(whom);
        return this;
    }

    public OfficialDocumentBuilder preamble(Preamble opening) {
        preamble = opening;
        return this;
    }

    public OfficialDocumentBuilder add(Block... blocks) {
        return addAll(List.of(blocks));
    }

    public OfficialDocumentBuilder addAll(List<? extends Block> blocks) {
        body.addAll(blocks);
        return this;
    }

    /** A paragraph of plain text. */
    public OfficialDocumentBuilder paragraph(String text) {
        return add(Paragraph.of(text));
    }

    public OfficialDocumentBuilder annex(Annex annex) {
        annexes.add(annex);
        return this;
    }

    /** {@code HỎA TỐC}, {@code THƯỢNG KHẨN} or {@code KHẨN} in red under the number; or none. */
    public OfficialDocumentBuilder urgency(@Nullable Urgency how) {
        marks = marks.urgent(how);
        return this;
    }

    /** {@code XEM XONG TRẢ LẠI} or {@code LƯU HÀNH NỘI BỘ} in a box under the number; or none. */
    public OfficialDocumentBuilder circulation(@Nullable Circulation how) {
        marks = marks.circulating(how);
        return this;
    }

    /** The agency's address, e-mail, website, telephone at the foot of page 1. */
    public OfficialDocumentBuilder contact(String... lines) {
        marks = marks.reachedAt(List.of(lines));
        return this;
    }

    /** A QR code with this address at the foot of page 1, by which a print or scan is found again; or none. */
    public OfficialDocumentBuilder verification(@Nullable String url) {
        marks = marks.verifiedAt(url);
        return this;
    }

    /**
     * Number and date, so far blank, become the fields {@code number} (such as {@code 05/KH-UBND}) and {@code day}
     * (such as {@code ngày 05 tháng 01 năm 2026}) of a form, to be filled in after the signature; PDF/A-2b.
     */
    public OfficialDocumentBuilder fillableNumber() {
        marks = marks.withFillableNumber();
        return this;
    }

    public OfficialDocumentBuilder trial(boolean isTrial) {
        marks = marks.inTrial(isTrial);
        return this;
    }

    /**
     * The original is on paper: the reference of each annex shows number and date, which an electronic original leaves
     * blank.
     */
    public OfficialDocumentBuilder onPaper() {
        onPaper = true;
        return this;
    }

    /** Ends the document: the last text of the body gets {@code ./.}, then Nơi nhận and signature. */
    public OfficialDocument endedBy(Ending ending) {
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
                referring(),
                marks);
    }

    private List<Annex> referring() {
        return onPaper
                ? annexes.stream()
                        .map(annex -> annex.referringTo(number, placeAndDate))
                        .toList()
                : annexes;
    }
}
