package vn.thidua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** The ward's units, people and powers, as they are on a day. */
@Service
@Transactional(readOnly = true)
public class Organisation {

    private final UnitRepository units;
    private final PersonRepository people;
    private final PositionRepository positions;
    private final MandateRepository mandates;
    private final DirectoryRepository directory;
    private final Clock clock;

    Organisation(
            UnitRepository units,
            PersonRepository people,
            PositionRepository positions,
            MandateRepository mandates,
            DirectoryRepository directory,
            Clock clock) {
        this.units = units;
        this.people = people;
        this.positions = positions;
        this.mandates = mandates;
        this.directory = directory;
        this.clock = clock;
    }

    public Ward ward() {
        return directory.ward();
    }

    /** The units that exist on the day, in the ward's own order. */
    public List<Unit> units(LocalDate on) {
        return units.all().stream().filter(unit -> unit.existsOn(on)).toList();
    }

    public List<Unit> allUnits() {
        return units.all();
    }

    /** Codes of units, also of those that ended, to the name of what stands in their place today. */
    public Map<String, String> unitNamesNow() {
        Map<String, Unit> known = new HashMap<>();
        units.all().forEach(unit -> known.put(unit.code(), unit));
        Map<String, String> names = new HashMap<>();
        known.values()
                .forEach(unit ->
                        names.put(unit.code(), Successors.of(unit, known).name()));
        return names;
    }

    public Optional<Unit> findUnit(String code) {
        return units.find(code);
    }

    public Unit unit(String code) {
        return units.find(code).orElseThrow(() -> new BusinessRuleViolation("ORGANISATION_UNIT_UNKNOWN", code));
    }

    public List<Person> people() {
        return people.all(today());
    }

    public Optional<Person> findPerson(String userId) {
        return people.find(userId, today());
    }

    public Person person(String userId) {
        return findPerson(userId).orElseThrow(() -> new BusinessRuleViolation("ORGANISATION_PERSON_UNKNOWN", userId));
    }

    /** Holders of a role, by grant, position or seat. */
    public List<Person> holdersOf(Role role, LocalDate on) {
        Roster roster = roster(on);
        return people.all(on).stream()
                .filter(person -> roster.rolesOf(person.userId()).contains(role))
                .toList();
    }

    public Set<Role> rolesOf(String userId, LocalDate on) {
        return roster(on).rolesOf(userId);
    }

    /** Codes of the units the person acts for. */
    public Set<String> unitsOf(String userId, LocalDate on) {
        return roster(on).unitsOf(userId);
    }

    /** Whether the person has any position on the day; who has none may not sign in. */
    public boolean isActive(String userId, LocalDate on) {
        return roster(on).isActive(userId);
    }

    /** The person as one who acts today. */
    public Actor actor(String userId) {
        Roster roster = roster(today());
        return new Actor(userId, roster.rolesOf(userId), roster.unitsOf(userId));
    }

    /** Every position the person ever had, the latest first. */
    public List<Position> positionsOf(String userId) {
        return positions.all().stream()
                .filter(position -> position.userId().equals(userId))
                .toList();
    }

    /** Every position there ever was in the unit, the latest first. */
    public List<Position> positionsIn(String unitCode) {
        return positions.all().stream()
                .filter(position -> position.unitCode().equals(unitCode))
                .toList();
    }

    /** What was granted beside positions and seats. */
    public List<RoleGrant> grantsOf(String userId) {
        return positions.grants().stream()
                .filter(grant -> grant.userId().equals(userId))
                .toList();
    }

    public Optional<Person> headOf(String unitCode, LocalDate on) {
        return roster(on).members(unitCode).stream()
                .filter(position -> position.rank() == Position.Rank.HEAD)
                .findFirst()
                .flatMap(position -> people.find(position.userId(), on));
    }

    /** Codes of units to their heads. */
    public Map<String, Person> heads(LocalDate on) {
        Roster roster = roster(on);
        Map<String, Person> known = new HashMap<>();
        people.all(on).forEach(person -> known.put(person.userId(), person));
        Map<String, Person> heads = new HashMap<>();
        roster.positions().stream()
                .filter(position -> position.rank() == Position.Rank.HEAD)
                .forEach(position -> heads.put(position.unitCode(), known.get(position.userId())));
        return heads;
    }

    /** The unit's people, its head first. */
    public List<Person> membersOf(String unitCode, LocalDate on) {
        return roster(on).members(unitCode).stream()
                .flatMap(position -> people.find(position.userId(), on).stream())
                .toList();
    }

    /** The council's members, its chair first. */
    public List<CouncilSeat> council(LocalDate on) {
        return roster(on).council();
    }

    /** Every seat there ever was. */
    public List<CouncilSeat> councilSeats() {
        return mandates.seats();
    }

    public List<Mandate> mandates() {
        return mandates.all();
    }

    /** The holder of the office, or who acts in it (Q.). */
    public Signatory signatoryFor(SigningCapacity capacity, LocalDate on) {
        return signing(on).holder(capacity);
    }

    /** Who signs such a document: who has a mandate in force for it, else the holder of the office. */
    public Signatory signatoryFor(SigningCapacity capacity, String documentKind, LocalDate on) {
        return signing(on).first(capacity, documentKind);
    }

    /** The person who was chosen to sign; refused when neither office, deputy's place nor mandate allows it. */
    public Signatory signatoryFor(SigningCapacity capacity, String documentKind, LocalDate on, String userId) {
        return signing(on).chosen(capacity, documentKind, userId);
    }

    /** Everybody who may sign such a document on the day. */
    public List<Signatory> signatoriesFor(SigningCapacity capacity, String documentKind, LocalDate on) {
        return signing(on).candidates(capacity, documentKind);
    }

    /** Whether the person has the Chairman's mandate for such documents that day: in his place or by power given. */
    public boolean hasMandate(String userId, String documentKind, LocalDate on) {
        return roster(on).mandates().stream()
                .anyMatch(mandate ->
                        mandate.userId().equals(userId) && mandate.letsDecide() && mandate.covers(documentKind, on));
    }

    public List<Addressee> addressees() {
        return directory.addressees();
    }

    public Optional<Addressee> addressee(String code) {
        return directory.addressees().stream()
                .filter(addressee -> addressee.code().equals(code))
                .findFirst();
    }

    public List<UnitGroup> groups() {
        return directory.groups();
    }

    public Optional<UnitGroup> group(String code) {
        return directory.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst();
    }

    public List<Unit> unitsIn(String groupCode, LocalDate on) {
        UnitGroup group =
                group(groupCode).orElseThrow(() -> new BusinessRuleViolation("ORGANISATION_GROUP_UNKNOWN", groupCode));
        return units(on).stream().filter(group::contains).toList();
    }

    private Signing signing(LocalDate on) {
        return new Signing(on, roster(on), people.all(on));
    }

    private Roster roster(LocalDate on) {
        return Roster.on(on, units.all(), positions.all(), positions.grants(), mandates.all(), mandates.seats());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
