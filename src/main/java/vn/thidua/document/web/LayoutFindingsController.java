package vn.thidua.document.web;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.file.StoredFile;
import vn.thidua.paper.check.Finding;
import vn.thidua.paper.check.LayoutChecker;
import vn.thidua.paper.check.LayoutReport;
import vn.thidua.shared.Actor;

/** Holds an uploaded file against Annex I of decree 30/2020; what is found informs and hinders nothing. */
@RestController
class LayoutFindingsController {

    private static final int AT_ONCE = 2;

    private final Files files;
    private final LayoutChecker checker = LayoutChecker.forUploads();
    private final Semaphore places = new Semaphore(AT_ONCE);

    LayoutFindingsController(Files files) {
        this.files = files;
    }

    record LayoutFindings(boolean judged, String summary, List<Line> findings, List<String> notes) {

        record Line(
                String rule,
                String severity,
                String component,
                String place,
                String found,
                String expected,
                String article,
                int times) {}
    }

    /** A file that is not the reader's looks like one that does not exist. */
    @GetMapping("/api/files/{id}/layout-findings")
    ResponseEntity<LayoutFindings> findings(Actor actor, @PathVariable UUID id) {
        return files.find(new FileId(id))
                .filter(file -> file.mayBeReadBy(actor))
                .map(file -> ResponseEntity.ok(view(check(file))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A few at a time, so that large files cannot take the memory of everybody else. */
    private LayoutReport check(StoredFile file) {
        places.acquireUninterruptibly();
        try {
            return checker.check(files.content(file));
        } finally {
            places.release();
        }
    }

    private static LayoutFindings view(LayoutReport report) {
        return new LayoutFindings(
                report.isJudged(),
                report.summary(),
                report.findings().stream().map(LayoutFindingsController::line).toList(),
                report.notes());
    }

    private static LayoutFindings.Line line(Finding finding) {
        return new LayoutFindings.Line(
                finding.rule(),
                finding.severity().text(),
                finding.component(),
                finding.place(),
                finding.found(),
                finding.expected(),
                finding.article(),
                finding.times());
    }
}
