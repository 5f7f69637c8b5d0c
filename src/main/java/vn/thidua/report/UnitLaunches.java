package vn.thidua.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.Participant;
import vn.thidua.campaign.plan.Responsibility.MovementKind;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** The units' own launches, and the list of them that the culture office gets. */
@Service
@Transactional
public class UnitLaunches {

    private final UnitLaunchRepository repository;
    private final Campaigns campaigns;
    private final FileReferences files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitLaunches(
            UnitLaunchRepository repository,
            Campaigns campaigns,
            FileReferences files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** Records a launch; entered again, the newer replaces the older, but when it was first reported stays. */
    public UnitLaunch record(Actor actor, RecordLaunch command) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        LaunchValidation validation = new LaunchValidation(
                campaigns.get(command.campaignId()),
                movementKinds(command.campaignId(), command.unitCode()),
                command,
                today);
        List<Problem> problems = new ArrayList<>(validation.problems());
        problems.addAll(files.paperProblems(actor, command.onBehalf(), command.paperScanId()));
        UUID plan = command.planFileId();
        problems.addAll(files.problems(actor, "planFileId", plan == null ? List.of() : List.of(plan)));
        BusinessRuleViolation.throwIfAny(problems);
        repository.put(launch(actor, command));
        events.publishEvent(new Recorded(
                actor,
                "REPORT_LAUNCH_RECORDED",
                "unit_launch/" + command.campaignId() + "/" + command.unitCode(),
                Map.of("onBehalf", Boolean.toString(command.onBehalf()))));
        return of(command.campaignId(), command.unitCode()).orElseThrow();
    }

    private UnitLaunch launch(Actor actor, RecordLaunch command) {
        List<LaunchedMovement> movements = command.movements().stream()
                .map(movement -> new LaunchedMovement(movement.kind(), Vietnamese.text(movement.name())))
                .toList();
        return new UnitLaunch(
                UUID.randomUUID(),
                command.campaignId(),
                command.unitCode(),
                Vietnamese.text(Objects.requireNonNull(command.theme())),
                movements,
                Objects.requireNonNull(command.launchedOn()),
                command.participants(),
                command.planFileId(),
                command.onBehalf(),
                command.paperScanId(),
                clock.instant(),
                actor.userId(),
                isLate(command.campaignId()));
    }

    private boolean isLate(CampaignId campaignId) {
        return !campaigns.deadline(campaignId, DeadlineKind.LAUNCH, 0).isMetAt(clock.instant());
    }

    /** The kinds of movements that the plan lets this unit choose from; empty where it makes its own. */
    public List<MovementKind> movementKinds(CampaignId campaignId, String unitCode) {
        UnitRef unit = campaigns.unit(campaignId, unitCode);
        return campaigns.plan(campaignId).responsibilitiesOf(unit).stream()
                .flatMap(responsibility -> responsibility.movementKinds().stream())
                .toList();
    }

    public Optional<UnitLaunch> of(CampaignId campaignId, String unitCode) {
        return repository.all(campaignId).stream()
                .filter(launch -> launch.unitCode().equals(unitCode))
                .findFirst();
    }

    /** The consolidated launch report: what each unit launched, in the ward's order. */
    public List<UnitLaunch> all(CampaignId campaignId) {
        Map<String, UnitLaunch> launches = new HashMap<>();
        repository.all(campaignId).forEach(launch -> launches.put(launch.unitCode(), launch));
        return campaigns.participants(campaignId).stream()
                .flatMap(unit -> Optional.ofNullable(launches.get(unit.unitCode())).stream())
                .toList();
    }

    /** Units that have not launched. */
    public List<String> outstanding(CampaignId campaignId) {
        Set<String> launched =
                repository.all(campaignId).stream().map(UnitLaunch::unitCode).collect(Collectors.toSet());
        return campaigns.participants(campaignId).stream()
                .filter(Participant::reports)
                .map(Participant::unitCode)
                .filter(unit -> !launched.contains(unit))
                .toList();
    }
}
