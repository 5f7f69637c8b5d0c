package vn.thidua.process.document;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.file.StoredFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** A scan as it was uploaded like any other file: a PDF or a picture that the clerk may read. */
@Component
class UploadedScans {

    private static final Set<String> TYPES = Set.of("application/pdf", "image/png", "image/jpeg");

    private final Files files;

    UploadedScans(Files files) {
        this.files = files;
    }

    byte[] read(Actor clerk, FileId id) {
        StoredFile file = files.find(id)
                .filter(known -> known.mayBeReadBy(clerk))
                .orElseThrow(() -> new BusinessRuleViolation(List.of(Problem.at("scan", "PROCESS_SCAN_UNKNOWN"))));
        if (!TYPES.contains(file.mediaType())) {
            throw new BusinessRuleViolation(List.of(Problem.at("scan", "PROCESS_SCAN_TYPE", file.name())));
        }
        return files.content(file);
    }
}
