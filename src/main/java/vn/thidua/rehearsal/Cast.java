package vn.thidua.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.campaign.Rehearsal.ReportBehaviour;
import vn.thidua.campaign.Rehearsal.UnitLaunchBehaviour;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.process.drive.OpenTask;
import vn.thidua.report.ReportKey;
import vn.thidua.shared.Role;

/** Who does a task. */
@Component
class Cast {

    private final Organisation organisation;
    private final Clock clock;

    Cast(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    String userFor(OpenTask task, Stage stage) {
        String assignee = task.assignee();
        if (assignee != null) {
            return assignee;
        }
        return isOfUnit(task) ? ofUnit(task, stage) : ofOffice(task);
    }

    /** The head enters for the unit; an officer does where it has no computer or nobody who enters for it. */
    private String ofUnit(OpenTask task, Stage stage) {
        String unitCode = String.valueOf(task.unitCode());
        Optional<Person> head = organisation
                .headOf(unitCode, today())
                .filter(person -> organisation.unitsOf(person.userId(), today()).contains(unitCode));
        boolean onBehalf = !organisation.unit(unitCode).hasComputers() || isOnBehalf(task, unitCode, stage);
        return onBehalf || head.isEmpty()
                ? first(Role.CULTURE_OFFICER, task)
                : head.get().userId();
    }

    private static boolean isOnBehalf(OpenTask task, String unitCode, Stage stage) {
        if (task.step().equals(Steps.LAUNCH)) {
            return stage.launch(unitCode).map(UnitLaunchBehaviour::onBehalf).orElse(false);
        }
        String report = task.reportId();
        return task.step().equals(Steps.REPORT)
                && report != null
                && stage.report(unitCode, ReportKey.of(report).phase())
                        .map(ReportBehaviour::onBehalf)
                        .orElse(false);
    }

    private String ofOffice(OpenTask task) {
        Role role = task.groups().stream()
                .flatMap(group -> Role.find(group).stream())
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> nobody(task));
        return first(role, task);
    }

    private String first(Role role, OpenTask task) {
        List<Person> holders = organisation.holdersOf(role, today());
        if (holders.isEmpty()) {
            throw nobody(task);
        }
        return holders.stream()
                .max(Comparator.comparing(person -> isSpecialist(person, role)))
                .map(Person::userId)
                .orElseThrow();
    }

    /** Of those who may do an officer's work, one who does nothing else. */
    private boolean isSpecialist(Person person, Role role) {
        return organisation.rolesOf(person.userId(), today()).stream().allMatch(role::equals);
    }

    private static RehearsalFailed nobody(OpenTask task) {
        return new RehearsalFailed("Không có ai làm được công việc “%s” (nhóm %s)."
                .formatted(task.name(), String.join(", ", task.groups())));
    }

    private static boolean isOfUnit(OpenTask task) {
        return task.groups().stream().anyMatch(group -> group.startsWith(Accounts.UNIT_GROUP));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
