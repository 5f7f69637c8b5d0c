package vn.thidua.process.occasion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasion.AskedUnit;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.Nomination;
import vn.thidua.award.NominationId;
import vn.thidua.award.Occasion;
import vn.thidua.award.Recipient;
import vn.thidua.award.RecipientKind;

/** What is awarded in 2026 outside any campaign. */
final class OccasionTestData {

    static final AwardOccasionId OCCASION = AwardOccasionId.of(UUID.randomUUID().toString());
    static final LocalDate DUE = LocalDate.of(2026, 11, 10);

    private OccasionTestData() {}

    static AwardOccasion titles(String... units) {
        return occasion(Occasion.Kind.YEARLY_TITLES, "ADVANCED_WORKER", units);
    }

    static AwardOccasion families(String... units) {
        return occasion(Occasion.Kind.CULTURAL_FAMILIES, "CULTURAL_FAMILY", units);
    }

    static Nomination nomination(String unit) {
        return new Nomination(
                NominationId.of(UUID.randomUUID().toString()),
                titles().occasion(),
                unit,
                0,
                new Recipient(RecipientKind.INDIVIDUAL, "Đỗ Thị Mai", null, null, "Giáo viên", ""),
                "ADVANCED_WORKER",
                "Hoàn thành tốt nhiệm vụ",
                List.of(),
                List.of(),
                false,
                false,
                Nomination.Status.ACCEPTED,
                null);
    }

    private static AwardOccasion occasion(Occasion.Kind kind, String award, String... units) {
        return new AwardOccasion(
                OCCASION,
                new Occasion(kind, "2026"),
                "phong trào thi đua thường xuyên năm 2026",
                "Kế hoạch số 10/KH-UBND",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                DUE,
                Set.of(award),
                Stream.of(units).map(unit -> new AskedUnit(unit, null)).toList(),
                AwardOccasion.Status.OPEN);
    }
}
