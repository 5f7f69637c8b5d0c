package vn.thidua.process.occasion;

import static vn.thidua.process.occasion.OccasionProcess.NOMINATIONS_CLOSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasion.AskedUnit;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.Nomination;
import vn.thidua.award.Nominations;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** The officer's word whether the list of nominations is closed, or units get more time. */
abstract class CloseNominationsHandler implements TaskHandler<CloseNominationsHandler.Input> {

    enum Decision {
        CLOSE,
        EXTEND
    }

    /** @param reason why the units get more time */
    record Input(@Nullable Decision decision, @Nullable LocalDate dueOn, @Nullable String reason) {}

    record UnitLine(String unit, @Nullable String answeredAt, long nominations) {}

    record View(String title, String basis, String due, List<UnitLine> units, long total, int outstanding) {}

    private final AwardOccasions occasions;
    private final Nominations nominations;
    private final Organisation organisation;

    CloseNominationsHandler(AwardOccasions occasions, Nominations nominations, Organisation organisation) {
        this.occasions = occasions;
        this.nominations = nominations;
        this.organisation = organisation;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        AwardOccasion occasion = occasions.get(id(task));
        List<Nomination> proposed = nominations.of(occasion.occasion()).stream()
                .filter(Nomination::isOpen)
                .toList();
        return new View(
                occasion.heading(),
                occasion.basis(),
                Vietnamese.date(Objects.requireNonNull(occasion.dueOn())),
                occasion.units().stream().map(unit -> line(unit, proposed)).toList(),
                proposed.size(),
                occasion.outstanding().size());
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(null, null, "");
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        if (input.decision() == null) {
            throw new BusinessRuleViolation(List.of(Problem.at("decision", "PROCESS_DECISION_MISSING")));
        }
        if (input.decision() == Decision.EXTEND) {
            String reason = Objects.requireNonNullElse(input.reason(), "");
            occasions.extend(task.actor(), id(task), input.dueOn(), reason);
        }
        task.decide(NOMINATIONS_CLOSED, input.decision() == Decision.CLOSE);
    }

    private UnitLine line(AskedUnit unit, List<Nomination> proposed) {
        return new UnitLine(
                organisation.unit(unit.unitCode()).name(),
                unit.answeredAt() == null ? null : Vietnamese.moment(unit.answeredAt()),
                proposed.stream()
                        .filter(nomination -> nomination.unitCode().equals(unit.unitCode()))
                        .count());
    }

    private static AwardOccasionId id(TaskInHand task) {
        return AwardOccasionId.of(task.read(CommonVariables.OCCASION_ID));
    }
}
