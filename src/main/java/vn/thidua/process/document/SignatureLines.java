package vn.thidua.process.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;
import vn.thidua.signing.SignatureFinding;
import vn.thidua.signing.SignatureReport;

/** The report on a file's signatures in words for the clerk. */
@Component
class SignatureLines {

    private final Sentences sentences;

    SignatureLines(Sentences sentences) {
        this.sentences = sentences;
    }

    List<SignatureLine> of(SignatureReport report) {
        return report.signatures().stream().map(this::line).toList();
    }

    private SignatureLine line(SignatureFinding found) {
        var at = found.at();
        return new SignatureLine(
                found.signer(),
                at == null ? "" : Vietnamese.moment(at),
                sentences.text(found.verdict().sentenceKey()),
                found.isIntact());
    }
}
