package vn.thidua.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;
import vn.thidua.signing.SignatureFinding;
import vn.thidua.signing.SignatureReport;

/** What is said about the signatures of a document, in words for everybody. */
@Component
class SignatureSentences {

    private final RenditionRepository renditions;
    private final SignatureChecks checks;
    private final Sentences sentences;

    SignatureSentences(RenditionRepository renditions, SignatureChecks checks, Sentences sentences) {
        this.renditions = renditions;
        this.checks = checks;
        this.sentences = sentences;
    }

    /** Of the newest extended version where there is one, else of the original. */
    List<String> of(IssuedDocument document) {
        List<Rendition> beside = renditions.of(document.id());
        String signed = beside.stream()
                .filter(rendition -> rendition.kind() == Rendition.Kind.EXTENDED)
                .reduce((older, newer) -> newer)
                .map(Rendition::sha256)
                .orElse(document.sha256());
        SignatureReport report = checks.of(signed);
        if (report.kind() == SignatureReport.Kind.SIGNED) {
            return report.signatures().stream().map(this::sentence).toList();
        }
        boolean scanned = beside.stream().anyMatch(rendition -> rendition.kind() == Rendition.Kind.SCAN);
        return List.of(sentences.text(scanned ? "document.signature.paper" : "document.signature.none"));
    }

    private String sentence(SignatureFinding found) {
        return sentences.text(
                "document.signature.found",
                found.signer(),
                moment(found.at()),
                sentences.text(found.verdict().sentenceKey()),
                found.level().label(),
                found.level().meaning());
    }

    private String moment(@Nullable Instant at) {
        return at == null ? sentences.text("document.signature.undated") : Vietnamese.moment(at);
    }
}
