package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.CertificateTexts;
import vn.thidua.document.composing.GrantedAward;
import vn.thidua.paper.Certificate;
import vn.thidua.paper.CertificateRenderer;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.PaperIdentity;
import vn.thidua.paper.PlaceAndDate;
import vn.thidua.paper.RenderedPdf;
import vn.thidua.shared.Vietnamese;

/** One certificate as a file, made of its decision's snapshot and what is set around it. */
@Component
class CertificateRendering {

    private final CertificateTexts texts;
    private final CertificateRenderer renderer;

    CertificateRendering(CertificateTexts texts, CertificateRenderer renderer) {
        this.texts = texts;
        this.renderer = renderer;
    }

    RenderedPdf render(DraftId decision, GrantedAward award, RenderingRecord.Setting setting) {
        PaperIdentity identity = new PaperIdentity(decision + "/" + award.number(), setting.at(), names(setting));
        return renderer.render(
                identity, certificate(award, setting), CertificateSheet.full().inTrial(setting.trial()));
    }

    List<GrantedAward> awards(StoredDraft decision) {
        return texts.of(decision.snapshot());
    }

    /** All of a decision in one file, a page each, for one print run. */
    byte[] printRun(StoredDraft decision, List<RenderingRecord.Setting> settings, CertificateSheet sheet) {
        List<GrantedAward> awards = awards(decision);
        List<Certificate> all = new ArrayList<>();
        for (int i = 0; i < awards.size(); i++) {
            all.add(certificate(awards.get(i), settings.get(i)));
        }
        RenderingRecord.Setting first = settings.get(0);
        PaperIdentity identity = new PaperIdentity(decision.id() + "/print-run", first.at(), names(first));
        return renderer.render(identity, all, sheet.inTrial(first.trial())).bytes();
    }

    byte[] calibration(StoredDraft decision, RenderingRecord.Setting setting, CertificateSheet sheet) {
        PaperIdentity identity = new PaperIdentity(decision.id() + "/calibration", setting.at(), names(setting));
        Certificate first = certificate(awards(decision).get(0), setting);
        return renderer.calibration(identity, first, sheet.inTrial(setting.trial()))
                .bytes();
    }

    RenderedPdf again(RenderingRecord record) {
        GrantedAward award = texts.of(record.snapshot()).stream()
                .filter(granted -> granted.number() == record.part())
                .findFirst()
                .orElseThrow();
        return render(record.draftId(), award, record.setting());
    }

    static Certificate certificate(GrantedAward award, RenderingRecord.Setting setting) {
        var date = Objects.requireNonNull(setting.date());
        return new Certificate(
                        award.awardedBy(),
                        award.recipient(),
                        award.address(),
                        award.achievement(),
                        "Quyết định số %s %s".formatted(setting.code(), Vietnamese.officialLongDate(date)),
                        award.goldenBook(),
                        PlaceAndDate.on(award.town(), date),
                        Sheet.signature(setting.signers().get(0)))
                .verification(setting.verification());
    }

    private static String names(RenderingRecord.Setting setting) {
        return setting.signers().stream().map(Signer::name).collect(Collectors.joining(", "));
    }
}
