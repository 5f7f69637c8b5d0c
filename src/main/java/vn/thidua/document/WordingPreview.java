package vn.thidua.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.WordingTrial;
import vn.thidua.document.wording.Wording;
import vn.thidua.paper.Certificate;
import vn.thidua.paper.CertificateRenderer;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.PaperIdentity;
import vn.thidua.paper.PdfRenderer;
import vn.thidua.shared.Vietnamese;

/** A file in words that nobody has saved yet: number and date blank, marked like a trial's. */
@Component
class WordingPreview {

    private static final String ID = "xem-truoc";

    private final WordingTrial trial;
    private final Signatories signatories;
    private final PdfRenderer renderer;
    private final CertificateRenderer certificates;
    private final Clock clock;

    WordingPreview(
            WordingTrial trial,
            Signatories signatories,
            PdfRenderer renderer,
            CertificateRenderer certificates,
            Clock clock) {
        this.trial = trial;
        this.signatories = signatories;
        this.renderer = renderer;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** @param snapshot of a real draft, or null for the sample */
    byte[] pdf(DocumentKind kind, Wording wording, @Nullable String snapshot) {
        return kind == DocumentKind.CERTIFICATE ? certificate(wording, snapshot) : document(kind, wording, snapshot);
    }

    private byte[] document(DocumentKind kind, Wording wording, @Nullable String snapshot) {
        Composed composed = trial.compose(kind, wording, snapshot);
        List<Signer> signers = kind.signings().stream()
                .map(signing -> signatories.expected(signing, kind, composed, today()))
                .toList();
        Instant now = clock.instant();
        RenderingRecord.Setting setting =
                new RenderingRecord.Setting(signers, null, null, null, now, null, true, false);
        return renderer.render(new Sheet(kind, ID, composed, setting, today().getYear()).document())
                .bytes();
    }

    private byte[] certificate(Wording wording, @Nullable String snapshot) {
        Composed decision = trial.compose(DocumentKind.AWARD_DECISION, trial.decisionWords(), snapshot);
        Signer chairman = signatories.expected(Signing.CHAIRMAN, DocumentKind.AWARD_DECISION, decision, today());
        RenderingRecord.Setting setting = new RenderingRecord.Setting(
                List.of(chairman), null, "…/QĐ-UBND", today(), clock.instant(), null, true, false);
        List<Certificate> all = trial.certificates(wording, snapshot).stream()
                .map(award -> CertificateRendering.certificate(award, setting))
                .toList();
        PaperIdentity identity = new PaperIdentity(ID, clock.instant(), chairman.name());
        return certificates
                .render(identity, all, CertificateSheet.full().inTrial(true))
                .bytes();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
