package vn.thidua.access;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;
import vn.thidua.shared.Role;

/** Which groups of accounts there are and who belongs to them on a day, as the organisation has it. */
@Component
class Groups {

    /** Everyone who has a place in the ward's organisation. */
    static final String STAFF = "STAFF";

    /** Who types for units without computers. */
    static final String ON_BEHALF_ENTRY = "ON_BEHALF_ENTRY";

    private final Organisation organisation;

    Groups(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Those that do not depend on the ward: id and Vietnamese name. */
    static Map<String, String> fixed() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(STAFF, "Cán bộ, công chức");
        names.put(ON_BEHALF_ENTRY, "Nhập thay đơn vị không có máy tính");
        for (Role role : Role.values()) {
            names.put(role.name(), role.label());
        }
        return names;
    }

    /** One for each unit that ever was, so that old tasks keep a name. */
    Map<String, String> ofUnits() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Unit unit : organisation.allUnits()) {
            names.put(unit.group(), unit.name());
        }
        return names;
    }

    /** Nobody who has left belongs to any. */
    Set<String> of(Person person, LocalDate on) {
        Set<String> groups = new TreeSet<>();
        Set<Role> roles = organisation.rolesOf(person.userId(), on);
        roles.forEach(role -> groups.add(role.name()));
        organisation.unitsOf(person.userId(), on).forEach(code -> groups.add(Accounts.UNIT_GROUP + code));
        if (roles.contains(Role.CULTURE_OFFICER)) {
            groups.add(ON_BEHALF_ENTRY);
        }
        if (!groups.isEmpty() || organisation.isActive(person.userId(), on)) {
            groups.add(STAFF);
        }
        return groups;
    }
}
