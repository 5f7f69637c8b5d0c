package vn.thidua.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** All of a decision that are in force in one file, a page each, for one print run. */
    byte[] printRun(StoredDraft decision, Map<Integer, RenderingRecord.Setting> settings, CertificateSheet sheet) {
        List<Certificate> all = new ArrayList<>();
        for (GrantedAward award : awards(decision)) {
            RenderingRecord.Setting setting = settings.get(award.number());
            if (setting != null) {
                all.add(certificate(award, setting));
            }
        }
        RenderingRecord.Setting first = settings.values().iterator().next();
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
        LocalDate date = Objects.requireNonNull(setting.date());
        return new Certificate(
                        award.awardedBy(),
                        award.recipient(),
                        award.address(),
                        award.achievement(),
                        decision(award, setting.code(), date),
                        award.goldenBook(),
                        PlaceAndDate.on(award.town(), date),
                        Sheet.signature(setting.signers().get(0)))
                .verification(setting.verification());
    }

    /** What was put right still rests on the decision that granted it. */
    private static String decision(GrantedAward award, @Nullable String code, LocalDate date) {
        String granting = award.amends();
        return granting == null
                ? "Quyết định số %s %s".formatted(code, Vietnamese.officialLongDate(date))
                : "%s, sửa đổi bởi Quyết định số %s ngày %s".formatted(granting, code, Vietnamese.officialDate(date));
    }

    private static String names(RenderingRecord.Setting setting) {
        return setting.signers().stream().map(Signer::name).collect(Collectors.joining(", "));
    }
}
