package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.organisation.Gender;

class AwardMixTest {

    private static final int SMALL = 20;

    @Test
    @DisplayName("The mix counts recipients of each kind, women and those who work directly")
    void aListIsCounted() {
        AwardMix mix = mix(
                person(Gender.FEMALE, false),
                person(Gender.FEMALE, true),
                person(Gender.MALE, false),
                collective(20),
                collective(21),
                household());

        assertThat(mix.total()).isEqualTo(6);
        assertThat(List.of(mix.individuals(), mix.collectives(), mix.households()))
                .containsExactly(3, 2, 1);
        assertThat(mix.women()).isEqualTo(new AwardMix.Share(2, 3, 0, "66,67%"));
        assertThat(mix.directWorkers()).isEqualTo(new AwardMix.Share(2, 3, 0, "66,67%"));
        assertThat(mix.smallCollectives()).isEqualTo(new AwardMix.Share(1, 2, 0, "50,00%"));
    }

    @Test
    @DisplayName("What nobody said is counted apart and not guessed")
    void theUnknownIsNoPartOfAShare() {
        AwardMix mix = mix(person(null, null), person(Gender.FEMALE, null), collective(null));

        assertThat(mix.women()).isEqualTo(new AwardMix.Share(1, 1, 1, "100,00%"));
        assertThat(mix.directWorkers()).isEqualTo(new AwardMix.Share(0, 0, 2, "0,00%"));
        assertThat(mix.smallCollectives()).isEqualTo(new AwardMix.Share(0, 0, 1, "0,00%"));
    }

    private static AwardMix mix(Recipient... recipients) {
        return AwardMix.of(List.of(recipients), SMALL);
    }

    private static Recipient person(@Nullable Gender gender, @Nullable Boolean leader) {
        return new Recipient(RecipientKind.INDIVIDUAL, "Nguyễn Thị Hòa", gender, null, "", "", null, null, leader);
    }

    private static Recipient collective(@Nullable Integer members) {
        return new Recipient(RecipientKind.COLLECTIVE, "Tổ tự quản", null, null, "", "", members, null, null);
    }

    private static Recipient household() {
        return new Recipient(RecipientKind.HOUSEHOLD, "Hộ ông Đoàn Khắc Tuệ", null, null, "", "");
    }
}
