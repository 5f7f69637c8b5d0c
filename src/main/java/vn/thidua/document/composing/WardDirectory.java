package vn.thidua.document.composing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Signatory;
import vn.thidua.organisation.SigningCapacity;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;
import vn.thidua.organisation.Ward;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

/** What composers ask of the ward's organisation, as of today. */
@Component
class WardDirectory {

    static final String SYSTEM = "SYSTEM";

    private final Organisation organisation;
    private final Clock clock;

    WardDirectory(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    WardFacts facts() {
        Ward ward = organisation.ward();
        Optional<Unit> office = organisation.units(today()).stream()
                .filter(unit -> unit.kind() == UnitKind.CULTURE_OFFICE)
                .findFirst();
        return new WardFacts(
                ward.fullName(),
                ward.place(),
                ward.city(),
                office.map(Unit::name).orElse(UnitKind.CULTURE_OFFICE.label()),
                office.map(Unit::abbreviation).filter(text -> !text.isEmpty()).orElse("VHXH"));
    }

    String unitName(String code) {
        return organisation.findUnit(code).map(Unit::name).orElse(code);
    }

    List<String> unitsInGroup(String group) {
        return organisation.unitsIn(group, today()).stream().map(Unit::code).toList();
    }

    List<String> unitsOfKind(String kind) {
        return organisation.units(today()).stream()
                .filter(unit -> unit.kind() == UnitKind.valueOf(kind))
                .map(Unit::code)
                .toList();
    }

    Recipient.Outside outside(String code) {
        return organisation
                .addressee(code)
                .map(addressee -> new Recipient.Outside(addressee.name(), addressee.email()))
                .orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_ADDRESSEE_UNKNOWN", code));
    }

    String personName(String userId) {
        return organisation.findPerson(userId).map(Person::fullName).orElse(userId);
    }

    /** Account and name of who signs for the culture office today. */
    Signatory headOfOffice() {
        return organisation.signatoryFor(SigningCapacity.CULTURE_OFFICE, today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
