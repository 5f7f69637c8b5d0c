package vn.thidua.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composers;
import vn.thidua.installation.Trial;
import vn.thidua.paper.PdfRenderer;
import vn.thidua.paper.RenderedPdf;
import vn.thidua.shared.Vietnamese;

/** A draft as a file, with number and date or with their places blank. */
@Component
class Rendering {

    private final Composers composers;
    private final PdfRenderer renderer;
    private final Trial trial;
    private final Clock clock;

    Rendering(Composers composers, PdfRenderer renderer, Trial trial, Clock clock) {
        this.composers = composers;
        this.renderer = renderer;
        this.trial = trial;
        this.clock = clock;
    }

    /** For reading before it is signed, and for signing by hand. */
    RenderedPdf preview(StoredDraft draft, List<Signer> signers) {
        return render(draft, signers, null, null, draft.draftedAt());
    }

    RenderedPdf numbered(StoredDraft draft, List<Signer> signers, @Nullable Integer number, Instant at) {
        return render(draft, signers, number, LocalDate.ofInstant(at, Vietnamese.ZONE), at);
    }

    private RenderedPdf render(
            StoredDraft draft, List<Signer> signers, @Nullable Integer number, @Nullable LocalDate date, Instant at) {
        int year = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE).getYear();
        return renderer.render(new Sheet(
                        draft.kind(),
                        draft.id().toString(),
                        composers.compose(draft.kind(), draft.snapshot()),
                        signers,
                        number,
                        date,
                        year,
                        at,
                        trial.isTrial())
                .document());
    }
}
