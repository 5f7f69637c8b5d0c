package vn.thidua.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Appointment;
import vn.thidua.organisation.Gender;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Position;
import vn.thidua.shared.EnteredDate;

/** What the page of a person submits; the position only when the person is new. */
record PersonForm(
        String userId,
        String fullName,
        @Nullable Gender gender,
        @Nullable Integer birthYear,
        String email,
        int version,
        @Nullable String unitCode,
        Position.@Nullable Rank rank,
        @Nullable String title,
        @Nullable Boolean reports,
        @EnteredDate @Nullable LocalDate validFrom,
        @Nullable String reason) {

    static PersonForm empty(LocalDate today) {
        return new PersonForm("", "", Gender.FEMALE, null, "", 0, "", Position.Rank.MEMBER, "", false, today, "");
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.userId(),
                person.fullName(),
                person.gender(),
                person.birthYear(),
                person.email(),
                person.version(),
                null,
                null,
                null,
                false,
                null,
                null);
    }

    Person person(String id) {
        return new Person(id, fullName, Chosen.required(gender, "gender"), birthYear, email, "", version);
    }

    Appointment first() {
        return new Appointment(
                userId,
                orEmpty(unitCode),
                rank == null ? Position.Rank.MEMBER : rank,
                orEmpty(title),
                Boolean.TRUE.equals(reports),
                validFrom,
                false,
                orEmpty(reason));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
