package vn.thidua.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.file.KnownUnits;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.PlannedParticipation;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.campaign.plan.UnitSelection;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** Who takes part in a campaign, from the plan's selections and the ward's units. */
@Component
class ParticipatingUnits {

    private final ParticipantRepository repository;
    private final Organisation organisation;
    private final Clock clock;

    ParticipatingUnits(ParticipantRepository repository, Organisation organisation, Clock clock) {
        this.repository = repository;
        this.organisation = organisation;
        this.clock = clock;
    }

    KnownUnits known() {
        return new KnownUnits(today(), names(UnitKind.values()), names(Role.values()));
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }

    /** The units that exist today, in the ward's order. */
    List<UnitRef> today() {
        return organisation.units(LocalDate.now(clock.withZone(Vietnamese.ZONE))).stream()
                .map(unit -> new UnitRef(unit.code(), unit.kind().name()))
                .toList();
    }

    void write(Actor actor, CampaignId id, Plan plan) {
        List<UnitRef> units = today();
        for (UnitRef unit : units) {
            Set<WayOfTakingPart> ways = ways(plan, unit);
            if (!ways.isEmpty()) {
                Participant participant = new Participant(id, unit.code(), unit.kind(), ways, false, null);
                repository.put(participant, units.indexOf(unit), actor.userId());
            }
        }
    }

    private static Set<WayOfTakingPart> ways(Plan plan, UnitRef unit) {
        Set<WayOfTakingPart> ways = EnumSet.noneOf(WayOfTakingPart.class);
        for (PlannedParticipation participation : plan.participation()) {
            if (participation.units().selects(unit, plan.unitGroups())) {
                ways.addAll(participation.ways());
            }
        }
        return ways;
    }

    List<String> codes(UnitSelection selection, Plan plan) {
        return selection.of(today(), plan.unitGroups()).stream()
                .map(UnitRef::code)
                .toList();
    }

    UnitRef unit(CampaignId id, String unitCode) {
        return repository
                .find(id, unitCode)
                .map(participant -> new UnitRef(participant.unitCode(), participant.unitKind()))
                .orElseThrow(() -> new BusinessRuleViolation("CAMPAIGN_UNIT_NOT_TAKING_PART", unitCode));
    }

    void add(Actor actor, Campaign campaign, String unitCode, Set<WayOfTakingPart> ways, String reason) {
        campaign.requireRunning();
        if (ways.isEmpty()) {
            throw new BusinessRuleViolation("CAMPAIGN_WAY_MISSING");
        }
        Unit unit = organisation.unit(unitCode);
        boolean alreadyIn = repository
                .find(campaign.id(), unitCode)
                .filter(participant -> !participant.withdrawn())
                .isPresent();
        if (alreadyIn) {
            throw new BusinessRuleViolation("CAMPAIGN_UNIT_ALREADY_IN", unit.name());
        }
        int order = organisation.allUnits().indexOf(unit);
        repository.put(
                new Participant(campaign.id(), unitCode, unit.kind().name(), ways, false, reason),
                order,
                actor.userId());
    }

    void withdraw(Actor actor, Campaign campaign, String unitCode, String reason) {
        campaign.requireRunning();
        Participant participant = repository
                .find(campaign.id(), unitCode)
                .orElseThrow(() -> new BusinessRuleViolation("CAMPAIGN_UNIT_NOT_TAKING_PART", unitCode));
        repository.put(
                new Participant(campaign.id(), unitCode, participant.unitKind(), participant.ways(), true, reason),
                0,
                actor.userId());
    }
}
