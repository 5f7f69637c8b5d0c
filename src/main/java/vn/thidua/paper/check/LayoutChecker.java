package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfContent;
import vn.thidua.paper.read.PdfPage;
import vn.thidua.paper.read.PdfUnreadable;
import vn.thidua.paper.read.ReadingLimits;

/** Front door of the layout check: a file in, its deviations from Annex I of decree 30/2020/NĐ-CP out. */
public final class LayoutChecker {

    private static final List<Check> CHECKS = List.of(
            new PaperCheck(),
            new MarginCheck(),
            new TypefaceCheck(),
            new PageNumberCheck(),
            new MottoCheck(),
            new AgencyCheck(),
            new NumberCheck(),
            new PlaceAndDateCheck(),
            new TitleCheck(),
            new LetterSubjectCheck(),
            new LegalBasisCheck(),
            new BodyCheck(),
            new SpacingCheck(),
            new EndMarkCheck(),
            new PointLetterCheck(),
            new AddresseeCheck(),
            new RecipientsCheck(),
            new SignatureCheck(),
            new MinutesCheck(),
            new AnnexCheck(),
            new SignaturePictureCheck());

    private final ReadingLimits limits;

    private LayoutChecker(ReadingLimits limits) {
        this.limits = limits;
    }

    /** For files that anybody may send: bounded in pages, time and memory. */
    public static LayoutChecker forUploads() {
        return new LayoutChecker(ReadingLimits.strict());
    }

    /** For files that the person who asks has at hand. */
    public static LayoutChecker forOwnFiles() {
        return new LayoutChecker(ReadingLimits.generous());
    }

    static LayoutChecker within(ReadingLimits limits) {
        return new LayoutChecker(limits);
    }

    /** Never fails: a file that cannot be judged is reported as such, with the reason. */
    public LayoutReport check(byte[] file) {
        try {
            return check(PdfContent.read(file, limits));
        } catch (PdfUnreadable unreadable) {
            return LayoutReport.notJudged(Obstacle.of(unreadable, file));
        }
    }

    private static LayoutReport check(PdfContent content) {
        Optional<String> obstacle = Obstacle.in(content);
        if (obstacle.isPresent()) {
            return LayoutReport.notJudged(obstacle.get());
        }
        Optional<Finding> legacy = LegacyText.in(content.lines());
        if (legacy.isPresent()) {
            return new LayoutReport(
                    null, null, null, content.pageCount(), List.of(legacy.get()), List.of(Obstacle.LEGACY_TEXT));
        }
        return Anatomist.takeApart(content)
                .map(document -> report(document, content))
                .orElseGet(() -> LayoutReport.notJudged(Obstacle.ofStranger()));
    }

    private static LayoutReport report(Anatomy document, PdfContent content) {
        Findings findings = new Findings();
        CHECKS.forEach(check -> check.look(document, findings));
        @Nullable Row type = document.title().type();
        return new LayoutReport(
                null,
                document.form(),
                type == null ? null : Letters.collapsed(type.text()),
                content.pageCount(),
                findings.inOrder(),
                notes(content));
    }

    private static List<String> notes(PdfContent content) {
        List<String> notes = new ArrayList<>();
        if (content.pages().size() < content.pageCount()) {
            notes.add("Chỉ kiểm tra %d trang đầu trong %d trang."
                    .formatted(content.pages().size(), content.pageCount()));
        }
        for (PdfPage page : content.pages()) {
            if (Obstacle.isScan(page, content)) {
                notes.add("Trang %d là ảnh quét, không kiểm tra được.".formatted(page.number()));
            }
        }
        return notes;
    }
}
