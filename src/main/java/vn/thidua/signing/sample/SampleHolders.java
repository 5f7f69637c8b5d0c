package vn.thidua.signing.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.CouncilSeat;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Signatory;
import vn.thidua.organisation.SigningCapacity;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;
import vn.thidua.organisation.Ward;
import vn.thidua.shared.Vietnamese;

/** Everybody who may sign in the ward, and the offices that have a seal. */
@Component
class SampleHolders {

    private static final String COMMITTEE = "PEOPLES_COMMITTEE";
    private static final String MARK = " (MẪU)";

    private final Organisation organisation;
    private final Clock clock;

    SampleHolders(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    List<SampleHolder> all() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return Stream.concat(people(today), offices(today)).toList();
    }

    private Stream<SampleHolder> people(LocalDate today) {
        Stream<String> signatories = Arrays.stream(SigningCapacity.values())
                .flatMap(capacity -> organisation.signatoriesFor(capacity, "", today).stream())
                .map(Signatory::userId);
        Stream<String> members = organisation.council(today).stream().map(CouncilSeat::userId);
        Stream<String> mandated = organisation.mandates().stream().map(Mandate::userId);
        return Stream.of(signatories, members, mandated)
                .flatMap(ids -> ids)
                .distinct()
                .flatMap(userId -> organisation.findPerson(userId).stream())
                .map(person -> SampleHolder.person(person.userId(), person.fullName(), committee() + MARK));
    }

    private Stream<SampleHolder> offices(LocalDate today) {
        SampleHolder committee = SampleHolder.office(COMMITTEE, committee() + MARK, COMMITTEE);
        SampleHolder council = SampleHolder.office("COUNCIL", committee() + MARK, COMMITTEE);
        Stream<SampleHolder> cultureOffice = organisation.units(today).stream()
                .filter(unit -> unit.kind() == UnitKind.CULTURE_OFFICE)
                .map(Unit::name)
                .limit(1)
                .map(name -> SampleHolder.office("CULTURE_OFFICE", name + MARK, "CULTURE_OFFICE"));
        return Stream.concat(Stream.of(committee, council), cultureOffice);
    }

    private String committee() {
        Ward ward = organisation.ward();
        return "Ủy ban nhân dân %s %s".formatted(ward.kind(), ward.name());
    }
}
