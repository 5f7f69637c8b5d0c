package vn.thidua.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What a person says about a file. */
public record FileDetails(
        String notation,
        String title,
        String maintenance,
        String rights,
        String creator,
        String description,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate handedOverOn) {

    public FileDetails {
        notation = Vietnamese.text(notation);
        title = Vietnamese.text(title);
        maintenance = Vietnamese.text(maintenance);
        rights = Vietnamese.text(rights);
        creator = Vietnamese.text(creator);
        description = Vietnamese.text(description);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (notation.isEmpty() || title.isEmpty() || maintenance.isEmpty()) {
            problems.add(Problem.of("ARCHIVE_DETAILS_MISSING"));
        }
        if (handedOverOn != null && (endedOn == null || handedOverOn.isBefore(endedOn))) {
            problems.add(Problem.at("handedOverOn", "ARCHIVE_HANDED_OVER_BEFORE_END"));
        }
        String own = "hồ sơ " + notation;
        Field.FILE_NOTATION.problem(notation, own).ifPresent(problems::add);
        Field.TITLE.problem(title, own).ifPresent(problems::add);
        Field.MAINTENANCE.problem(maintenance, own).ifPresent(problems::add);
        Field.RIGHTS.problem(rights, own).ifPresent(problems::add);
        Field.CREATOR.problem(creator, own).ifPresent(problems::add);
        Field.DESCRIPTION.problem(description, own).ifPresent(problems::add);
        return problems;
    }
}
