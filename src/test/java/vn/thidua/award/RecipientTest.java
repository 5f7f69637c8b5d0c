package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.organisation.Gender;

class RecipientTest {

    private static final BigDecimal SEVENTY = new BigDecimal("70");

    @Test
    @DisplayName("R-44: of two that are even a woman comes first, a man does not")
    void aWoman() {
        assertThat(person(Gender.FEMALE).favouredInTie(SEVENTY)).isTrue();
        assertThat(person(Gender.MALE).favouredInTie(SEVENTY)).isFalse();
        assertThat(person(null).favouredInTie(SEVENTY)).isFalse();
    }

    @Test
    @DisplayName("R-44: a collective of 70,0 % women comes first, one of 69,9 % does not")
    void aCollectiveOfMostlyWomen() {
        assertThat(collective(10, 7).favouredInTie(SEVENTY)).isTrue();
        assertThat(collective(1000, 700).favouredInTie(SEVENTY)).isTrue();
        assertThat(collective(1000, 699).favouredInTie(SEVENTY)).isFalse();
        assertThat(collective(3, 2).favouredInTie(SEVENTY)).isFalse();
    }

    @Test
    @DisplayName("R-44: where nobody said how many there are, or the law changed the share, that counts")
    void unknownOrAnotherShare() {
        assertThat(collective(null, null).favouredInTie(SEVENTY)).isFalse();
        assertThat(collective(3, 2).favouredInTie(new BigDecimal("66.6"))).isTrue();
    }

    private static Recipient person(@Nullable Gender gender) {
        return new Recipient(RecipientKind.INDIVIDUAL, "Lê Thị Hòa", gender, null, "", "");
    }

    private static Recipient collective(@Nullable Integer members, @Nullable Integer women) {
        return new Recipient(RecipientKind.COLLECTIVE, "Chi hội Phụ nữ", null, null, "", "", members, women, null);
    }
}
