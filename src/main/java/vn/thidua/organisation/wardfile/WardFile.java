package vn.thidua.organisation.wardfile;

import java.util.List;
import vn.thidua.organisation.Addressee;
import vn.thidua.organisation.CouncilSeat;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Position;
import vn.thidua.organisation.RoleGrant;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitGroup;
import vn.thidua.organisation.Ward;

/** A whole organisation, as one file describes it. */
public record WardFile(
        Ward ward,
        List<Unit> units,
        List<Person> people,
        List<Position> positions,
        List<RoleGrant> grants,
        List<CouncilSeat> council,
        List<Mandate> mandates,
        List<Addressee> addressees,
        List<UnitGroup> groups) {}
