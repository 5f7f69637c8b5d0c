package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

/** Who may sign in which capacity, and with which lines (R-11, R-22; decree 30, article 13). */
record Signing(LocalDate on, Roster roster, List<Person> people) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    Signatory holder(SigningCapacity capacity) {
        return holders(capacity).findFirst().orElseThrow(() -> nobody(capacity));
    }

    Signatory first(SigningCapacity capacity, String documentKind) {
        return mandated(capacity, documentKind).findFirst().orElseGet(() -> holder(capacity));
    }

    Signatory chosen(SigningCapacity capacity, String documentKind, String userId) {
        return candidates(capacity, documentKind).stream()
                .filter(candidate -> candidate.userId().equals(userId))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(
                        "ORGANISATION_MAY_NOT_SIGN",
                        person(userId).map(Person::fullName).orElse(userId),
                        Vietnamese.date(on)));
    }

    List<Signatory> candidates(SigningCapacity capacity, String documentKind) {
        List<Signatory> candidates = new ArrayList<>();
        Stream.of(holders(capacity), mandated(capacity, documentKind), deputies(capacity))
                .flatMap(stream -> stream)
                .filter(signatory ->
                        candidates.stream().noneMatch(known -> known.userId().equals(signatory.userId())))
                .forEach(candidates::add);
        return candidates;
    }

    private Stream<Signatory> holders(SigningCapacity capacity) {
        return switch (capacity) {
            case PEOPLES_COMMITTEE, CHAIRMAN ->
                Stream.concat(
                        roster.ranked(UnitKind.LEADERSHIP, Position.Rank.HEAD)
                                .map(held -> signatory(held, inNameOf(capacity, "CHỦ TỊCH"))),
                        mandates(Mandate.Form.Q).map(held -> signatory(held, inNameOf(capacity, "Q. CHỦ TỊCH"))));
            case CULTURE_OFFICE ->
                roster.ranked(UnitKind.CULTURE_OFFICE, Position.Rank.HEAD)
                        .map(held -> signatory(held, List.of("TRƯỞNG PHÒNG")));
            case COUNCIL_CHAIR -> seats(CouncilSeat.Office.CHAIR).map(seat -> signatory(seat, "CHỦ TỌA"));
            case COUNCIL_SECRETARY -> seats(CouncilSeat.Office.SECRETARY).map(seat -> signatory(seat, "THƯ KÝ"));
        };
    }

    /** A deputy whom the head puts in charge signs for the head; a vice chair may preside over the council. */
    private Stream<Signatory> deputies(SigningCapacity capacity) {
        return switch (capacity) {
            case PEOPLES_COMMITTEE, CHAIRMAN ->
                roster.ranked(UnitKind.LEADERSHIP, Position.Rank.DEPUTY)
                        .map(held -> signatory(held, inNameOf(capacity, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")));
            case CULTURE_OFFICE ->
                roster.ranked(UnitKind.CULTURE_OFFICE, Position.Rank.DEPUTY)
                        .map(held -> signatory(held, List.of("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")));
            case COUNCIL_CHAIR ->
                Stream.concat(seats(CouncilSeat.Office.STANDING_VICE_CHAIR), seats(CouncilSeat.Office.VICE_CHAIR))
                        .map(seat -> signatory(seat, "CHỦ TỌA"));
            case COUNCIL_SECRETARY -> Stream.empty();
        };
    }

    private Stream<Signatory> mandated(SigningCapacity capacity, String documentKind) {
        if (capacity != SigningCapacity.PEOPLES_COMMITTEE && capacity != SigningCapacity.CHAIRMAN) {
            return Stream.empty();
        }
        return roster.mandates().stream()
                .filter(mandate -> mandate.form() != Mandate.Form.Q && mandate.covers(documentKind, on))
                .flatMap(mandate -> roster.main(mandate.userId()).stream()
                        .map(held -> signatory(held, linesOf(mandate.form(), capacity, held))));
    }

    private static List<String> linesOf(Mandate.Form form, SigningCapacity capacity, Position held) {
        return switch (form) {
            case KT -> inNameOf(capacity, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
            case TL -> List.of("TL. CHỦ TỊCH", held.title().toUpperCase(VIETNAMESE));
            case TUQ -> List.of("TUQ. CHỦ TỊCH", held.title().toUpperCase(VIETNAMESE));
            case Q -> inNameOf(capacity, "Q. CHỦ TỊCH");
        };
    }

    private static List<String> inNameOf(SigningCapacity capacity, String... lines) {
        List<String> all = new ArrayList<>();
        if (capacity == SigningCapacity.PEOPLES_COMMITTEE) {
            all.add("TM. ỦY BAN NHÂN DÂN");
        }
        all.addAll(List.of(lines));
        return all;
    }

    private Stream<Position> mandates(Mandate.Form form) {
        return roster.mandates().stream()
                .filter(mandate -> mandate.form() == form)
                .flatMap(mandate -> roster.main(mandate.userId()).stream());
    }

    private Stream<CouncilSeat> seats(CouncilSeat.Office office) {
        return roster.council().stream().filter(seat -> seat.office() == office);
    }

    private Signatory signatory(Position held, List<String> lines) {
        return new Signatory(held.userId(), lines, name(held.userId()), held.title());
    }

    private Signatory signatory(CouncilSeat seat, String line) {
        return new Signatory(
                seat.userId(), List.of(line), name(seat.userId()), seat.office().label());
    }

    private String name(String userId) {
        return person(userId).map(Person::fullName).orElse(userId);
    }

    private Optional<Person> person(String userId) {
        return people.stream().filter(person -> person.userId().equals(userId)).findFirst();
    }

    private BusinessRuleViolation nobody(SigningCapacity capacity) {
        return new BusinessRuleViolation("ORGANISATION_NO_SIGNER_" + capacity.name(), Vietnamese.date(on));
    }
}
