package vn.thidua.council;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;

/** What is wrong with a planned session: nobody can be invited to it like that. */
final class PreparationRules {

    private final List<CouncilMember> members;
    private final int items;
    private final LocalDate today;

    PreparationRules(List<CouncilMember> members, int items, LocalDate today) {
        this.members = members;
        this.items = items;
        this.today = today;
    }

    List<Problem> problems(PrepareSession command) {
        List<Problem> problems = new ArrayList<>();
        if (items == 0) {
            problems.add(Problem.of("COUNCIL_NOTHING_TO_VOTE"));
        }
        checkStart(command.startsAt(), problems);
        if (isBlank(command.place())) {
            problems.add(Problem.at("place", "COUNCIL_PLACE_MISSING"));
        }
        if (isBlank(command.agenda())) {
            problems.add(Problem.at("agenda", "COUNCIL_AGENDA_MISSING"));
        }
        checkMember(command.chair(), "chair", "COUNCIL_CHAIR_MISSING", problems);
        checkMember(command.secretary(), "secretary", "COUNCIL_SECRETARY_MISSING", problems);
        return problems;
    }

    private void checkStart(@Nullable LocalDateTime start, List<Problem> problems) {
        if (start == null) {
            problems.add(Problem.at("startsAt", "COUNCIL_START_MISSING"));
        } else if (start.toLocalDate().isBefore(today)) {
            problems.add(Problem.at("startsAt", "COUNCIL_START_PAST"));
        }
    }

    private void checkMember(@Nullable String userId, String field, String code, List<Problem> problems) {
        if (members.stream().noneMatch(member -> member.userId().equals(userId))) {
            problems.add(Problem.at(field, code));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
