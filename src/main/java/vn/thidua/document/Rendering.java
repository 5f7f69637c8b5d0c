package vn.thidua.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composers;
import vn.thidua.paper.FontRegistry;
import vn.thidua.paper.OfficialDocument;
import vn.thidua.paper.PdfRenderer;
import vn.thidua.paper.RenderedPdf;
import vn.thidua.shared.Vietnamese;

/** A draft as a file, with number and date or with their places blank. What is numbered is kept with its record. */
@Component
class Rendering {

    private static final int WHOLE = 0;

    private final Composers composers;
    private final PdfRenderer renderer;
    private final RenderingRecordRepository records;
    private final FontRegistry fonts;
    private final Settings settings;
    private final Clock clock;

    Rendering(
            Composers composers,
            PdfRenderer renderer,
            RenderingRecordRepository records,
            FontRegistry fonts,
            Settings settings,
            Clock clock) {
        this.composers = composers;
        this.renderer = renderer;
        this.records = records;
        this.fonts = fonts;
        this.settings = settings;
        this.clock = clock;
    }

    /** For reading before it is signed. */
    RenderedPdf preview(StoredDraft draft, List<Signer> signers) {
        return renderer.render(blank(draft, signers));
    }

    /** Without number and date. */
    OfficialDocument blank(StoredDraft draft, List<Signer> signers) {
        return paper(draft.id(), draft.kind(), draft.snapshot(), settings.ofDraft(signers, draft.draftedAt()));
    }

    /** A document's file, kept with its record. */
    RenderedPdf document(StoredDraft draft, RenderingRecord.Setting setting) {
        RenderedPdf pdf = render(draft.id(), draft.kind(), draft.snapshot(), setting);
        keep(draft, draft.kind(), WHOLE, setting, pdf);
        return pdf;
    }

    /** What the file was made of stays with it, so that it can be made again. */
    void keep(StoredDraft draft, DocumentKind kind, int part, RenderingRecord.Setting setting, RenderedPdf pdf) {
        records.add(new RenderingRecord(
                draft.id(),
                kind,
                part,
                composers.wordingsOf(draft.snapshot()),
                draft.snapshot(),
                setting,
                fonts.checksums(),
                pdf.sha256(),
                clock.instant()));
    }

    RenderedPdf again(RenderingRecord record) {
        return render(record.draftId(), record.kind(), record.snapshot(), record.setting());
    }

    private RenderedPdf render(DraftId id, DocumentKind kind, String snapshot, RenderingRecord.Setting setting) {
        return renderer.render(paper(id, kind, snapshot, setting));
    }

    private OfficialDocument paper(DraftId id, DocumentKind kind, String snapshot, RenderingRecord.Setting setting) {
        // A form is made again with the year it was made in; a blank draft shows the year it is printed in.
        Instant inYear = setting.fillable() ? setting.at() : clock.instant();
        int year = LocalDate.ofInstant(inYear, Vietnamese.ZONE).getYear();
        return new Sheet(kind, id.toString(), composers.compose(kind, snapshot), setting, year).document();
    }
}
