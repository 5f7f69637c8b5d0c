package vn.thidua.process.occasion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.FamilyTerms;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenOccasion;
import vn.thidua.process.BusinessKeys;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Opens what units nominate for once a year, and stops it. */
@Service
@Transactional
public class OccasionLifecycle {

    private final AwardOccasions occasions;
    private final OccasionNominations nominations;
    private final FamilyTerms terms;
    private final ProcessRoots roots;
    private final ApplicationEventPublisher events;
    private final CurrentWard ward;

    OccasionLifecycle(
            AwardOccasions occasions,
            OccasionNominations nominations,
            FamilyTerms terms,
            ProcessRoots roots,
            ApplicationEventPublisher events,
            CurrentWard ward) {
        this.occasions = occasions;
        this.terms = terms;
        this.events = events;
        this.nominations = nominations;
        this.roots = roots;
        this.ward = ward;
    }

    /** @param lateReason why cultural families are reviewed later in the year than the law has it, or empty */
    public AwardOccasionId open(Actor actor, OpenOccasion command, String lateReason) {
        if (command.dueOn() == null) {
            throw new BusinessRuleViolation(List.of(Problem.at("dueOn", "AWARD_DAY_MISSING")));
        }
        boolean late = command.kind() == Occasion.Kind.CULTURAL_FAMILIES && isLate(command);
        if (late && lateReason.isBlank()) {
            throw new BusinessRuleViolation(List.of(lateReview(Objects.requireNonNull(command.to()))));
        }
        AwardOccasionId id = occasions.open(actor, command);
        if (late) {
            events.publishEvent(
                    new Recorded(actor, "FAMILY_REVIEW_LATE", "award_occasion/" + id, Map.of("reason", lateReason)));
        }
        roots.startOnce(
                process(command.kind()),
                businessKey(id),
                Map.of(
                        CommonVariables.WARD_ID.name(), ward.id().value(),
                        CommonVariables.OCCASION_ID.name(), id.toString()));
        return id;
    }

    /** While units are still being asked. */
    public void cancel(Actor actor, AwardOccasionId id, String reason) {
        AwardOccasion occasion = occasions.get(id);
        occasions.cancel(actor, id, reason);
        nominations.stop(id);
        roots.end(process(occasion.occasion().kind()), businessKey(id), reason);
    }

    private boolean isLate(OpenOccasion command) {
        LocalDate to = command.to();
        return to != null && Objects.requireNonNull(command.dueOn()).isAfter(terms.lastDayForFiles(to));
    }

    private Problem lateReview(LocalDate to) {
        LocalDate before = terms.lastDayOfReview(to).plusDays(1);
        return Problem.at(
                "dueOn",
                "AWARD_FAMILY_REVIEW_LATE",
                Vietnamese.date(before),
                Vietnamese.date(terms.lastDayForFiles(to)));
    }

    private String businessKey(AwardOccasionId id) {
        return BusinessKeys.occasion(ward.id(), id.toString());
    }

    private static String process(Occasion.Kind kind) {
        return switch (kind) {
            case YEARLY_TITLES -> OccasionProcess.YEARLY_TITLES;
            case CULTURAL_FAMILIES -> OccasionProcess.CULTURAL_FAMILIES;
            case CAMPAIGN, SUDDEN_ACHIEVEMENT -> throw new IllegalArgumentException(kind + " has a process elsewhere");
        };
    }
}
