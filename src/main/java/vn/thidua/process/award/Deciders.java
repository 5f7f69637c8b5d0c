package vn.thidua.process.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.award.Preparer;
import vn.thidua.document.AwardPreparers;
import vn.thidua.document.DocumentKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/**
 * Who decides on a list: the Chairman, or in the Chairman's place a vice chairman with a mandate in force for award
 * decisions; never who prepared it.
 */
@Component
class Deciders {

    private final AwardPreparers preparers;
    private final Organisation organisation;
    private final Accounts accounts;
    private final Clock clock;

    Deciders(AwardPreparers preparers, Organisation organisation, Accounts accounts, Clock clock) {
        this.preparers = preparers;
        this.organisation = organisation;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Why this person may not decide, all reasons together. */
    List<Problem> problems(Actor actor, String paperSubject) {
        List<Problem> problems = new ArrayList<>(preparers.problems(actor, paperSubject));
        if (!isMandated(actor)) {
            problems.add(Problem.of("AWARD_MANDATE_MISSING", Vietnamese.date(today())));
        }
        return problems;
    }

    boolean isMandated(Actor actor) {
        return actor.has(Role.CHAIRMAN)
                || organisation.hasMandate(actor.userId(), DocumentKind.AWARD_DECISION.name(), today());
    }

    boolean preparedByOthers(Actor actor, String paperSubject) {
        return preparers.problems(actor, paperSubject).isEmpty();
    }

    /** Names with what each of them did. */
    List<String> preparedBy(String paperSubject) {
        return preparers.of(paperSubject).stream().map(this::named).distinct().toList();
    }

    private String named(Preparer preparer) {
        return "%s (%s)"
                .formatted(
                        accounts.displayName(preparer.userId()), preparer.step().label());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
