package vn.thidua.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Problem;

/** Whether the attached files exist and belong to who attaches them. */
@Component
class EvidenceFiles {

    private final Files files;

    EvidenceFiles(Files files) {
        this.files = files;
    }

    List<Problem> problems(Actor actor, SubmitNominations command) {
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < command.nominations().size(); row++) {
            List<UUID> evidence =
                    Objects.requireNonNullElse(command.nominations().get(row).evidence(), List.of());
            check(actor, evidence, "nominations[%d].evidence".formatted(row), problems);
        }
        List<UUID> dossier = command.dossier().stream().map(DossierFile::file).toList();
        check(actor, dossier, "dossier", problems);
        return problems;
    }

    private void check(Actor actor, List<UUID> ids, String field, List<Problem> problems) {
        if (!files.unusable(actor, ids.stream().map(FileId::new).toList()).isEmpty()) {
            problems.add(Problem.at(field, "AWARD_FILE_UNUSABLE"));
        }
    }
}
