package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardTestData.nomination;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-41: one achievement, one award")
class DuplicatesTest {

    @Test
    void theLaterOfTwoForOneSubjectIsTheDuplicate() {
        Nomination first = nomination("Nguyễn Văn Hoà", "tdp-01");
        Nomination second = nomination("Nguyễn Văn Hòa", "tdp-01");
        Duplicates duplicates = new Duplicates(List.of(first, second));

        assertThat(duplicates.isSecondForSameSubject(first)).isFalse();
        assertThat(duplicates.isSecondForSameSubject(second)).isTrue();
        assertThat(duplicates.all()).singleElement().matches(Duplicate::sameSubject);
    }

    @Test
    void theSameNameInAnotherUnitIsOnlySimilar() {
        Nomination first = nomination("Nguyễn Văn Hòa", "tdp-01");
        Nomination second = nomination("Nguyễn Văn Hòa", "truong-mam-non");
        Duplicates duplicates = new Duplicates(List.of(first, second));

        assertThat(duplicates.isSecondForSameSubject(second)).isFalse();
        assertThat(duplicates.hasSimilarElsewhere(first)).isTrue();
        assertThat(duplicates.hasSimilarElsewhere(second)).isTrue();
    }

    @Test
    void theSameNameAndYearOfBirthInAnotherUnitIsTheSamePerson() {
        Nomination first = nomination("Nguyễn Văn Hòa", "tdp-01", RecipientKind.INDIVIDUAL, 1980);
        Nomination second = nomination("Nguyễn Văn Hòa", "hoi-phu-nu", RecipientKind.INDIVIDUAL, 1980);

        assertThat(new Duplicates(List.of(first, second)).isSecondForSameSubject(second))
                .isTrue();
    }

    @Test
    void differentYearsOfBirthAreDifferentPersons() {
        Nomination first = nomination("Nguyễn Văn Hòa", "tdp-01", RecipientKind.INDIVIDUAL, 1980);
        Nomination second = nomination("Nguyễn Văn Hòa", "tdp-01", RecipientKind.INDIVIDUAL, 1981);

        assertThat(new Duplicates(List.of(first, second)).all()).isEmpty();
    }

    @Test
    void whatWasTakenBackIsNoDuplicate() {
        Nomination first = nomination("Nguyễn Văn Hòa", "tdp-01").with(Nomination.Status.WITHDRAWN, "Rút");
        Nomination second = nomination("Nguyễn Văn Hòa", "tdp-01");

        assertThat(new Duplicates(List.of(first, second)).isSecondForSameSubject(second))
                .isFalse();
    }

    @Test
    void whatWasGrantedEarlierCounts() {
        Nomination first = nomination("Nguyễn Văn Hòa", "tdp-01").with(Nomination.Status.GRANTED, null);
        Nomination second = nomination("Nguyễn Văn Hòa", "tdp-01");

        assertThat(new Duplicates(List.of(first, second)).isSecondForSameSubject(second))
                .isTrue();
    }
}
