package vn.thidua.award.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardTestData;
import vn.thidua.award.AwardType;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.NominationId;
import vn.thidua.award.Recipient;
import vn.thidua.award.RecipientKind;
import vn.thidua.organisation.Gender;

class StatisticalFormTest {

    private final StatisticalForm form = StatisticalForm.read();

    @Test
    @DisplayName("every award falls into exactly one column, so that the columns add up to the total")
    void everyAwardFallsIntoExactlyOneColumn() {
        for (String code : List.of("CERTIFICATE_OF_MERIT", "ADVANCED_WORKER", "CULTURAL_FAMILY", "SOMETHING_NEW")) {
            for (RecipientKind kind : RecipientKind.values()) {
                GrantedAward award = award(code, kind, AchievementType.THEMATIC, null, null);
                assertThat(form.columns())
                        .filteredOn(column -> form.falls(award, column))
                        .as(code + " " + kind)
                        .hasSize(1);
            }
        }
    }

    @Test
    void theColumnsNameAwardsOfTheCatalogue() {
        assertThat(form.columns())
                .flatExtracting(StatisticalForm.Column::awards)
                .allSatisfy(code -> assertThat(AwardTestData.shipped((String) code, LocalDate.of(2026, 1, 1)))
                        .isPresent());
    }

    @Test
    void eachKindOfRecipientAndOfAchievementHasItsLine() {
        for (RecipientKind kind : RecipientKind.values()) {
            for (AchievementType achievement : AchievementType.values()) {
                GrantedAward award = award("CERTIFICATE_OF_MERIT", kind, achievement, null, null);
                assertThat(form.rows())
                        .filteredOn(row -> row.kind() != null && row.leader() == null && row.gender() == null)
                        .filteredOn(row -> row.counts(award))
                        .hasSize(1);
                assertThat(form.rows())
                        .filteredOn(row -> !row.achievements().isEmpty() && row.counts(award))
                        .hasSize(1);
            }
        }
    }

    @Test
    void whoIsNeitherKnownToLeadNorNotToLeadIsInNeitherLine() {
        GrantedAward unknown = award("ADVANCED_WORKER", RecipientKind.INDIVIDUAL, AchievementType.MERIT, null, null);
        GrantedAward leader =
                award("ADVANCED_WORKER", RecipientKind.INDIVIDUAL, AchievementType.MERIT, true, Gender.FEMALE);

        assertThat(form.rows()).filteredOn(row -> row.leader() != null).noneMatch(row -> row.counts(unknown));
        assertThat(form.rows())
                .filteredOn(row -> row.leader() != null || row.gender() != null)
                .filteredOn(row -> row.counts(leader))
                .hasSize(2);
    }

    private static GrantedAward award(
            String code,
            RecipientKind kind,
            AchievementType achievement,
            @Nullable Boolean leader,
            @Nullable Gender gender) {
        LocalDate day = LocalDate.of(2025, 12, 22);
        return new GrantedAward(
                new NominationId(UUID.randomUUID()),
                null,
                "tdp-01",
                "Tổ dân phố số 1",
                new Recipient(kind, "Nguyễn Văn Mẫu", gender, null, "", "", null, null, leader),
                code,
                code,
                AwardType.Form.REWARD,
                achievement,
                AwardTestData.CAMPAIGN,
                day,
                day,
                day,
                "120/QĐ-UBND",
                0,
                null,
                "phong trào",
                "Chủ tịch");
    }
}
