package vn.thidua.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Problem;

/** What is wrong with giving a nomination another award. */
final class ChangeAwardRules {

    private ChangeAwardRules() {}

    static List<Problem> problems(
            ChangeAward command, Nomination nomination, boolean beforeCouncil, Optional<AwardType> type) {
        List<Problem> problems = new ArrayList<>();
        String name = nomination.recipient().name();
        if (!nomination.isOpen() || beforeCouncil) {
            problems.add(Problem.of("AWARD_NOT_OPEN", name, nomination.status().label()));
        }
        if (type.isEmpty()) {
            problems.add(Problem.at("awardCode", "AWARD_TYPE_MISSING"));
        }
        RecipientKind kind = nomination.recipient().kind();
        type.filter(known -> !known.mayGoTo(kind))
                .map(known -> Problem.at("awardCode", "AWARD_TYPE_NOT_FOR_KIND", known.name(), kind.label()))
                .ifPresent(problems::add);
        type.filter(known -> known.code().equals(nomination.awardCode()))
                .map(known -> Problem.at("awardCode", "AWARD_TYPE_SAME", name, known.name()))
                .ifPresent(problems::add);
        if (command.reason().isEmpty()) {
            problems.add(Problem.at("reason", "AWARD_REASON_MISSING"));
        }
        return problems;
    }
}
