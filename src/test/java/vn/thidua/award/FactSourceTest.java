package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.award.AwardRound.Status;

class FactSourceTest {

    private static final LocalDate DAY = AwardTestData.DAY;
    private static final LocalDate FROM = LocalDate.of(2025, 9, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    private static final Nomination HOA = nomination("Lê Thị Hòa", "tdp-01", "CERTIFICATE_OF_MERIT");

    private final List<Proceeding> proceedings = new ArrayList<>();
    private final List<DossierFile> dossier = new ArrayList<>();
    private final List<Earlier> earlier = new ArrayList<>();
    private AchievementType achievement = AchievementType.THEMATIC;
    private UpwardBasis.Basis basis = new UpwardBasis.Basis(List.of(), List.of());

    @Test
    @DisplayName(
            "R-41: the same words for the same time in another campaign is the same achievement, told with its day")
    void theSameAchievementInAnotherCampaign() {
        Nomination before =
                nomination("Lê Thị Hoà", "tdp-01", "CERTIFICATE_OF_MERIT").with(Nomination.Status.GRANTED, null);
        earlier.add(new Earlier(HOA.id(), before, "phong trào hè", FROM.minusMonths(2), FROM, FROM.plusDays(9)));

        EligibilityFacts facts = facts(HOA);

        assertThat(facts.sameAchievement()).isTrue();
        assertThat(facts.details().get("sameAchievement"))
                .contains("Được khen thưởng", "phong trào hè", "10/09/2025", "Đã có thành tích xuất sắc");
    }

    @Test
    @DisplayName("R-41: the same words in another year are for a person to judge")
    void theSameWordsInAnotherYear() {
        Nomination before = nomination("Lê Thị Hòa", "tdp-01", "CERTIFICATE_OF_MERIT");
        earlier.add(new Earlier(HOA.id(), before, "năm 2024", FROM.minusYears(1), TO.minusYears(1), null));

        assertThat(facts(HOA).sameAchievement()).isFalse();
        assertThat(facts(HOA).earlierAward()).isTrue();
        assertThat(facts(HOA).details().get("earlierAward")).contains("năm 2024");
    }

    @Test
    @DisplayName("R-41: somebody of the same name in another unit and another campaign is somebody else")
    void aNamesakeElsewhere() {
        Nomination namesake = nomination("Lê Thị Hòa", "tdp-02", "CERTIFICATE_OF_MERIT");
        earlier.add(new Earlier(HOA.id(), namesake, "phong trào hè", FROM, TO, null));

        assertThat(facts(HOA).sameAchievement()).isFalse();
        assertThat(facts(HOA).earlierAward()).isFalse();
    }

    @ParameterizedTest(name = "served on {0}: later only {1}, nothing {2}")
    @DisplayName("R-43: after discipline only achievements later than the end date count")
    @CsvSource({"2025-08-31, false, false", "2025-10-15, true, false", "2025-12-31, true, true"})
    void afterDiscipline(LocalDate served, boolean later, boolean nothing) {
        proceedings.add(proceeding(Proceeding.Kind.DISCIPLINE, served, served));

        assertThat(facts(HOA).openProceeding()).isFalse();
        assertThat(facts(HOA).disciplinedInPeriod()).isEqualTo(later);
        assertThat(facts(HOA).sanctionCoversPeriod()).isEqualTo(nothing);
    }

    @Test
    @DisplayName("R-43: what is open holds, and it is told what it is")
    void anOpenProceeding() {
        proceedings.add(proceeding(Proceeding.Kind.INSPECTION, null, null));

        assertThat(facts(HOA).openProceeding()).isTrue();
        assertThat(facts(HOA).details().get("openProceeding")).contains("Thanh tra", "01/09/2025", "Đơn phản ánh");
    }

    @Test
    @DisplayName("R-42: thematic and sudden awards are shown, not counted, when a merit award goes upward")
    void theBasisOfAMeritAwardUpward() {
        achievement = AchievementType.MERIT;
        basis = new UpwardBasis.Basis(
                List.of(granted("Danh hiệu “Lao động tiên tiến”", AchievementType.MERIT)),
                List.of(granted("Giấy khen", AchievementType.THEMATIC)));

        EligibilityFacts upward = facts(nomination("Lê Thị Hòa", "tdp-01", "CITY_CERTIFICATE_OF_MERIT"));

        assertThat(upward.upwardMerit()).isTrue();
        assertThat(upward.details().get("upwardMerit"))
                .isEqualTo(
                        "Được tính: Danh hiệu “Lao động tiên tiến” (công trạng, ngày 15/12/2025)."
                                + " Nêu để biết, không được tính: Giấy khen (phong trào thi đua (chuyên đề), ngày 15/12/2025).");
        achievement = AchievementType.THEMATIC;
        assertThat(facts(nomination("Lê Thị Hòa", "tdp-01", "CITY_CERTIFICATE_OF_MERIT"))
                        .upwardMerit())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} in a round of {1}: {2}")
    @DisplayName("A title for merit is not given for a chuyên đề movement, a giấy khen is (law Art. 8)")
    @CsvSource({
        "ADVANCED_WORKER, THEMATIC, false",
        "ADVANCED_WORKER, MERIT, true",
        "CERTIFICATE_OF_MERIT, THEMATIC, true",
        "CERTIFICATE_OF_MERIT, SUDDEN, true",
        "CERTIFICATE_OF_MERIT, SENIORITY, false"
    })
    void theKindOfAchievement(String award, AchievementType of, boolean allowed) {
        achievement = of;

        assertThat(facts(nomination("Lê Thị Hòa", "tdp-01", award)).achievementAllowed())
                .isEqualTo(allowed);
    }

    @ParameterizedTest(name = "away {0}, of them {1} on maternity leave: {2}")
    @DisplayName("R-44: maternity leave is not counted as absence")
    @CsvSource({"130, 126, PRESENT", "130, , ABSENT_TOO_LONG", "40, 0, ABSENT_TOO_LONG", "39, 0, PRESENT", ", , UNKNOWN"
    })
    void leave(@Nullable Integer days, @Nullable Integer maternity, Leave.Answer expected) {
        EligibilityFacts facts = facts(away("ADVANCED_WORKER", new Leave(days, maternity)));

        assertThat(facts.leave()).isEqualTo(expected);
        assertThat(facts.absentTooLong()).isEqualTo(expected == Leave.Answer.ABSENT_TOO_LONG);
        assertThat(facts.details().get("attendance")).contains("từ 40 ngày");
    }

    @Test
    @DisplayName("R-44: a giấy khen asks neither for a lower award nor for days at work")
    void aCertificateAsksForNoLowerAward() {
        EligibilityFacts facts = facts(away("CERTIFICATE_OF_MERIT", new Leave(200, 0)));

        assertThat(facts.absentTooLong()).isFalse();
        assertThat(facts.conditions()).noneMatch(condition -> condition.text().contains("Lao động tiên tiến"));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @DisplayName("R-46: each part that a dossier lacks is named; with all parts nothing is")
    @MethodSource("everyPartOfEveryAward")
    void aMissingPart(String award, DossierPart removed) {
        AwardType type = AwardTestData.shipped(award, DAY).orElseThrow();
        boolean report = removed == DossierPart.ACHIEVEMENT_REPORT;
        Nomination nomination = entered(award, report ? "" : "Đã có thành tích xuất sắc");
        type.dossier().stream()
                .filter(part -> part != removed && part != DossierPart.ACHIEVEMENT_REPORT)
                .forEach(part -> dossier.add(new DossierFile(part, UUID.randomUUID())));

        EligibilityFacts without = facts(nomination);
        dossier.add(new DossierFile(removed, UUID.randomUUID()));

        assertThat(without.dossierComplete()).isFalse();
        assertThat(without.missingParts()).containsExactly(removed.label());
        assertThat(without.details().get("dossierComplete")).isEqualTo("Còn thiếu: " + removed.label() + ".");
        assertThat(facts(nomination).dossierComplete()).isTrue();
    }

    static Stream<Arguments> everyPartOfEveryAward() {
        return AwardCatalogueFile.read().stream()
                .filter(type -> type.holdsOn(DAY))
                .flatMap(type -> type.dossier().stream().map(part -> Arguments.of(type.code(), part)));
    }

    private EligibilityFacts facts(Nomination nomination) {
        AwardRound round = new AwardRound(
                AwardRoundId.of("7b0f1a52-8a5e-4a5e-9d5e-0c6f3f1f2a11"),
                AwardTestData.CAMPAIGN,
                achievement,
                "phong trào thi đua",
                "Kế hoạch số 05/KH-UBND",
                FROM,
                TO,
                Status.CHECKING,
                1,
                null,
                1);
        return new FactSource(
                        round,
                        DAY,
                        AwardCatalogueFile.read().stream()
                                .filter(type -> type.holdsOn(DAY))
                                .toList(),
                        new Duplicates(List.of(nomination)),
                        earlier,
                        any -> proceedings,
                        unit -> List.copyOf(dossier),
                        (recipient, unit) -> basis,
                        award -> award.equals("ADVANCED_WORKER") ? OptionalInt.of(40) : OptionalInt.empty())
                .of(nomination);
    }

    private static Nomination nomination(String name, String unit, String award) {
        return AwardTestData.nomination(name, unit).forAward(award);
    }

    private static Nomination away(String award, Leave leave) {
        return nomination(award, "Đã có thành tích xuất sắc", false, leave);
    }

    /** By the office for a unit, so that the unit's own submission is a paper. */
    private static Nomination entered(String award, String achievement) {
        return nomination(award, achievement, true, Leave.UNKNOWN);
    }

    private static Nomination nomination(String award, String achievement, boolean onBehalf, Leave leave) {
        return new Nomination(
                NominationId.fresh(),
                AwardTestData.CAMPAIGN,
                "tdp-01",
                0,
                HOA.recipient(),
                award,
                achievement,
                List.of(),
                List.of(),
                false,
                onBehalf,
                Nomination.Status.IN_ROUND,
                null,
                leave);
    }

    private static Proceeding proceeding(Proceeding.Kind kind, @Nullable LocalDate closed, @Nullable LocalDate served) {
        return new Proceeding(
                UUID.randomUUID(), "Lê Thị Hòa", "tdp-01", kind, "Đơn phản ánh", FROM, closed, served, null);
    }

    private static GrantedAward granted(String award, AchievementType of) {
        return new GrantedAward(
                NominationId.fresh(),
                null,
                "tdp-01",
                "Tổ dân phố số 1",
                HOA.recipient(),
                "X",
                award,
                AwardType.Form.TITLE,
                of,
                AwardTestData.CAMPAIGN,
                FROM,
                TO,
                DAY,
                null,
                0,
                null,
                "phong trào",
                "Chủ tịch");
    }
}
