package vn.thidua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardType;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.NominationId;
import vn.thidua.award.Occasion;
import vn.thidua.award.Recipient;
import vn.thidua.award.RecipientKind;

class EarlierAwardsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 20);

    private final List<GrantedAward> all =
            Stream.of(AchievementType.values()).map(EarlierAwardsTest::granted).toList();

    @Test
    @DisplayName("R-42: awards for a movement or a sudden achievement are shown and are no basis for a merit award")
    void meritRestsOnNoMovementAndNothingSudden() {
        EarlierAwards merit = new EarlierAwards(true, all);

        assertThat(merit.onlyShown())
                .extracting(GrantedAward::achievement)
                .containsExactly(AchievementType.THEMATIC, AchievementType.SUDDEN);
        assertThat(merit.basis()).hasSize(all.size() - 2);
    }

    @Test
    @DisplayName("R-42: what is proposed for a movement itself may name all of them")
    void aMovementMayNameAll() {
        assertThat(new EarlierAwards(false, all).onlyShown()).isEmpty();
    }

    private static GrantedAward granted(AchievementType achievement) {
        return new GrantedAward(
                NominationId.of("0b54bb5e-7a57-45de-9d2c-6b9f53ad1a11"),
                null,
                "tdp-01",
                "Tổ dân phố số 1",
                new Recipient(RecipientKind.INDIVIDUAL, "Đoàn Khắc Tuệ", null, 1970, "", ""),
                "CERTIFICATE_OF_MERIT",
                "Giấy khen",
                AwardType.Form.REWARD,
                achievement,
                Occasion.campaign("dot"),
                DAY,
                DAY,
                DAY,
                "05/QĐ-UBND",
                0,
                null,
                "phong trào",
                "Chủ tịch UBND phường");
    }
}
