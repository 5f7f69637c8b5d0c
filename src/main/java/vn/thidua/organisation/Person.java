package vn.thidua.organisation;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/**
 * Somebody who works with the system.
 *
 * @param userId the account's name
 * @param positionTitle the present position, "Trưởng phòng Văn hóa - Xã hội", empty for who has left
 */
public record Person(
        String userId,
        String fullName,
        Gender gender,
        @Nullable Integer birthYear,
        String email,
        String positionTitle,
        int version) {

    public Person {
        userId = Vietnamese.text(userId);
        fullName = Vietnamese.text(fullName);
        email = Vietnamese.text(email);
        positionTitle = Vietnamese.text(positionTitle);
    }

    /** "Ông" or "Bà". */
    public String salutation() {
        return gender.salutation();
    }

    boolean sameParticulars(Person other) {
        return withParticulars(other).equals(this);
    }

    /** This account and position, with the other's name and particulars. */
    Person withParticulars(Person other) {
        return new Person(userId, other.fullName, other.gender, other.birthYear, other.email, positionTitle, version);
    }
}
