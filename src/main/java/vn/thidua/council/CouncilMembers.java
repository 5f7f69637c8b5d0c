package vn.thidua.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.CouncilSeat;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Position;

/** The council's members as the organisation keeps their seats. */
@Component
class CouncilMembers {

    private final Organisation organisation;

    CouncilMembers(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The chair first. */
    List<CouncilMember> on(LocalDate day) {
        return organisation.council(day).stream()
                .sorted(Comparator.comparing(CouncilSeat::office))
                .flatMap(seat -> member(seat, day).stream())
                .toList();
    }

    private Optional<CouncilMember> member(CouncilSeat seat, LocalDate day) {
        return organisation.findPerson(seat.userId()).map(person -> member(person, seat, day));
    }

    private CouncilMember member(Person person, CouncilSeat seat, LocalDate day) {
        Stream<Position> held =
                organisation.positionsOf(person.userId()).stream().filter(position -> position.holdsOn(day));
        String unit = held.map(Position::unitCode).findFirst().orElse("");
        return new CouncilMember(
                person.userId(),
                person.fullName(),
                person.positionTitle(),
                seat.office().label(),
                unit);
    }
}
