package vn.thidua.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Problem;

/** Files that a report names exist and may be named by who names them. */
@Component
class FileReferences {

    private final Files files;

    FileReferences(Files files) {
        this.files = files;
    }

    List<Problem> problems(Actor actor, String field, List<UUID> ids) {
        List<FileId> unusable =
                files.unusable(actor, ids.stream().map(FileId::new).toList());
        return unusable.stream()
                .map(id -> Problem.at(field, "REPORT_FILE_UNUSABLE", id.toString()))
                .toList();
    }

    /** What an officer enters for a unit without computers rests on the scan of its paper. */
    List<Problem> paperProblems(Actor actor, boolean onBehalf, @Nullable UUID scan) {
        List<Problem> problems = new ArrayList<>();
        if (onBehalf && scan == null) {
            problems.add(Problem.at("paperScanId", "REPORT_SCAN_MISSING"));
        }
        if (scan != null) {
            problems.addAll(problems(actor, "paperScanId", List.of(scan)));
        }
        return problems;
    }
}
