package vn.thidua.process.occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.FamilyTerms;
import vn.thidua.award.Nomination;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Vietnamese;

/** Nothing is taken any more; what has come goes before the round. */
@Component
class EndNominationsDelegate implements JavaDelegate {

    private final AwardOccasions occasions;
    private final OccasionNominations asking;
    private final Nominations nominations;
    private final FamilyTerms terms;
    private final Clock clock;

    EndNominationsDelegate(
            AwardOccasions occasions,
            OccasionNominations asking,
            Nominations nominations,
            FamilyTerms terms,
            Clock clock) {
        this.occasions = occasions;
        this.asking = asking;
        this.nominations = nominations;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardOccasionId id = OccasionProcess.occasion(execution);
        occasions.close(Actor.system(), id);
        asking.stop(id);
        setDecisionTerm(execution, occasions.get(id));
        OccasionProcess.ANY_NOMINATIONS.write(
                execution, nominations.of(occasions.get(id).occasion()).stream().anyMatch(Nomination::isOpen));
    }

    private void setDecisionTerm(DelegateExecution execution, AwardOccasion occasion) {
        if (occasion.occasion().kind() == Occasion.Kind.CULTURAL_FAMILIES) {
            LocalDate due = terms.decisionDue(occasion, LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE));
            OccasionProcess.DECISION_DUE_AT.write(execution, Objects.requireNonNull(OccasionNominations.endOf(due)));
        }
    }
}
