package vn.thidua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.wardfile.WardFile;
import vn.thidua.organisation.wardfile.WardFileReader;
import vn.thidua.organisation.wardfile.WardFileWriter;
import vn.thidua.rulebook.RulebookFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.yaml.YamlFile;

/** The organisation as a file: taken out, and brought in to add to what is there. */
@Service
@Transactional
public class WardFiles {

    private final UnitRepository units;
    private final PersonRepository people;
    private final PositionRepository positions;
    private final MandateRepository mandates;
    private final DirectoryRepository directory;
    private final RulebookFile rulebook;
    private final RequiredAddressees addressees;
    private final Changes changes;
    private final Clock clock;

    WardFiles(
            UnitRepository units,
            PersonRepository people,
            PositionRepository positions,
            MandateRepository mandates,
            DirectoryRepository directory,
            RulebookFile rulebook,
            RequiredAddressees addressees,
            Changes changes,
            Clock clock) {
        this.units = units;
        this.people = people;
        this.positions = positions;
        this.mandates = mandates;
        this.directory = directory;
        this.rulebook = rulebook;
        this.addressees = addressees;
        this.changes = changes;
        this.clock = clock;
    }

    /** What holds today and later, as a file that loads into an empty installation. */
    public String export() {
        LocalDate today = today();
        List<Unit> present = units.all().stream()
                .filter(unit -> notBefore(unit.validTo(), today))
                .toList();
        WardFile organisation = new WardFile(
                directory.ward(),
                present,
                people.all(today).stream()
                        .filter(person -> !person.positionTitle().isEmpty())
                        .toList(),
                positions.all().stream()
                        .filter(held -> notBefore(held.validTo(), today))
                        .toList(),
                positions.grants().stream()
                        .filter(grant -> notBefore(grant.validTo(), today))
                        .toList(),
                mandates.seats().stream()
                        .filter(seat -> notBefore(seat.validTo(), today))
                        .toList(),
                mandates.all().stream()
                        .filter(given -> notBefore(given.validTo(), today))
                        .toList(),
                directory.addressees(),
                directory.groups());
        return WardFileWriter.write(organisation, today);
    }

    /**
     * Adds what the file has and the ward lacks, and takes over names, mail addresses and abbreviations. Nothing ends by
     * a file: positions, seats and mandates of people already known are changed on their pages.
     */
    public List<String> bringIn(Actor actor, String yaml) {
        YamlFile file = WardFileReader.checked(yaml, missingAddressees());
        WardFile organisation = WardFileReader.organisation(file);
        if (!organisation.ward().id().equals(directory.ward().id())) {
            throw new BusinessRuleViolation(
                    "ORGANISATION_ANOTHER_WARD",
                    organisation.ward().id().value(),
                    directory.ward().id().value());
        }
        List<String> done = new ArrayList<>();
        organisation.units().forEach(unit -> bringIn(unit, done));
        organisation.people().forEach(person -> bringIn(organisation, person, done));
        organisation.addressees().forEach(directory::save);
        organisation.groups().forEach(directory::save);
        rulebook.load(actor, file, "/rulebook", "Nạp từ tệp tổ chức");
        changes.tell(
                actor,
                "ORGANISATION_FILE_BROUGHT_IN",
                "ward/" + organisation.ward().id(),
                Map.of("changes", String.join("; ", done)));
        return done;
    }

    private Map<String, String> missingAddressees() {
        Map<String, String> missing = new HashMap<>(addressees.codes());
        directory.addressees().forEach(known -> missing.remove(known.code()));
        return missing;
    }

    private void bringIn(Unit unit, List<String> done) {
        Optional<Unit> known = units.find(unit.code());
        if (known.isEmpty()) {
            units.insert(unit);
            done.add("+ " + unit.name());
        } else if (!known.get().sameParticulars(unit)) {
            units.update(known.get().withParticulars(unit));
            done.add("~ " + unit.name());
        }
    }

    private void bringIn(WardFile organisation, Person person, List<String> done) {
        Optional<Person> known = people.find(person.userId(), today());
        if (known.isEmpty()) {
            people.insert(person);
            organisation.positions().stream()
                    .filter(held -> held.userId().equals(person.userId()))
                    .forEach(positions::insert);
            organisation.grants().stream()
                    .filter(grant -> grant.userId().equals(person.userId()))
                    .forEach(positions::insert);
            done.add("+ " + person.fullName());
        } else if (!known.get().sameParticulars(person)) {
            people.update(known.get().withParticulars(person));
            done.add("~ " + person.fullName());
        }
    }

    private static boolean notBefore(@Nullable LocalDate lastDay, LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
