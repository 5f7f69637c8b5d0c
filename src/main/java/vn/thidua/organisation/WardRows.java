package vn.thidua.organisation;

import org.springframework.stereotype.Component;
import vn.thidua.organisation.wardfile.WardFile;

/** Writes a whole organisation into the tables, what others refer to first. */
@Component
class WardRows {

    private final UnitRepository units;
    private final PersonRepository people;
    private final PositionRepository positions;
    private final MandateRepository mandates;
    private final DirectoryRepository directory;

    WardRows(
            UnitRepository units,
            PersonRepository people,
            PositionRepository positions,
            MandateRepository mandates,
            DirectoryRepository directory) {
        this.units = units;
        this.people = people;
        this.positions = positions;
        this.mandates = mandates;
        this.directory = directory;
    }

    void insert(WardFile organisation) {
        directory.insert(organisation.ward());
        organisation.units().forEach(units::insert);
        organisation.people().forEach(people::insert);
        organisation.positions().forEach(positions::insert);
        organisation.grants().forEach(positions::insert);
        organisation.mandates().forEach(mandates::insert);
        organisation.council().forEach(mandates::insert);
        organisation.addressees().forEach(directory::save);
        organisation.groups().forEach(directory::save);
    }
}
