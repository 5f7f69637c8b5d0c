package vn.thidua.campaign;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.campaign.plan.Completeness;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.shared.Problem;

/** What keeps a plan from being submitted, and what the officer should look at. */
final class PlanChecks {

    private PlanChecks() {}

    static List<Problem> problems(Plan plan, List<DispatchLine> lines, List<Participant> participants) {
        List<Problem> problems = new ArrayList<>();
        Completeness.missing(plan)
                .forEach(part -> problems.add(Problem.at("sections", "CAMPAIGN_INCOMPLETE", part.label())));
        for (DispatchLine line : lines) {
            if (line.leadsNowhere()) {
                String field = "recipients[%d]".formatted(lines.indexOf(line));
                problems.add(Problem.at(
                        field, "CAMPAIGN_RECIPIENT_NOWHERE", line.line().line()));
            }
        }
        if (participants.stream().noneMatch(Participant::reports)) {
            problems.add(Problem.at("participation", "CAMPAIGN_NOBODY_TAKES_PART"));
        }
        return problems;
    }

    static List<Problem> warnings(Plan plan) {
        return plan.awards().statesNumbersOrCriteria()
                ? List.of()
                : List.of(Problem.at("awards", "CAMPAIGN_AWARDS_WITHOUT_NUMBERS"));
    }
}
