package vn.thidua.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.shared.Vietnamese;

/** A report in plain Vietnamese: one sentence on the file, one on each signature. */
public final class ReportWords {

    /** Where the sentences come from: the application's messages, or the bundle of a command. */
    @FunctionalInterface
    public interface Bundle {
        String text(String key, Object... arguments);
    }

    private final Bundle bundle;

    public ReportWords(Bundle bundle) {
        this.bundle = bundle;
    }

    public List<String> of(SignatureReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(summary(report));
        for (int i = 0; i < report.signatures().size(); i++) {
            lines.add(line(i + 1, report.signatures().get(i)));
        }
        return lines;
    }

    public String summary(SignatureReport report) {
        int count = report.signatures().size();
        if (report.kind() != SignatureReport.Kind.SIGNED) {
            return bundle.text("signing.report." + report.kind());
        }
        if (report.isValid()) {
            return bundle.text("signing.report.valid", count);
        }
        return bundle.text(report.isIntact() ? "signing.report.intact" : "signing.report.broken", count);
    }

    private String line(int number, SignatureFinding found) {
        String organisation = found.organisation().equals(found.signer()) ? "" : found.organisation();
        return bundle.text(
                "signing.report.line",
                number,
                found.signer().isEmpty() ? bundle.text("signing.report.nobody") : found.signer(),
                organisation.isEmpty() ? "" : " (" + organisation + ")",
                bundle.text(found.verdict().sentenceKey()),
                time(found),
                found.level().label(),
                found.level().meaning());
    }

    private String time(SignatureFinding found) {
        if (found.at() == null) {
            return bundle.text("signing.report.timeless");
        }
        String key = found.isTimeProven() ? "signing.report.proven" : "signing.report.claimed";
        return bundle.text(key, Vietnamese.moment(found.at()));
    }

    /** The same for programs. */
    public Map<String, Object> data(SignatureReport report) {
        return Map.of(
                "kind",
                report.kind().name(),
                "intact",
                report.isIntact(),
                "valid",
                report.isValid(),
                "summary",
                summary(report),
                "signatures",
                report.signatures().stream().map(this::data).toList());
    }

    private Map<String, Object> data(SignatureFinding found) {
        return Map.of(
                "signer",
                found.signer(),
                "organisation",
                found.organisation(),
                "time",
                found.at() == null ? "" : found.at().toString(),
                "timeProven",
                found.isTimeProven(),
                "level",
                found.level().name(),
                "verdict",
                found.verdict().name(),
                "explanation",
                bundle.text(found.verdict().sentenceKey()));
    }
}
