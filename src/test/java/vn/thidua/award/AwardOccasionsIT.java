package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** What is awarded outside any campaign, on the real database. */
@WardTest
@Transactional
class AwardOccasionsIT {

    private static final Actor OFFICER = new Actor("chuyen-vien-tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());

    @Autowired
    private AwardOccasions occasions;

    @Autowired
    private Nominations nominations;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private Clock clock;

    private final String key = UUID.randomUUID().toString();

    @Test
    void anOccasionIsKeptAsItWasOpened() {
        AwardOccasion known = occasions.get(open());

        assertThat(known.occasion()).isEqualTo(new Occasion(Occasion.Kind.CULTURAL_FAMILIES, key));
        assertThat(known.awards()).containsExactly("CULTURAL_FAMILY");
        assertThat(known.outstanding()).containsExactly("tdp-01", "tdp-02");
        assertThat(known.status()).isEqualTo(AwardOccasion.Status.OPEN);
        assertThat(occasions.all()).contains(known);
    }

    @Test
    void thereIsOneOfItsKindAndKey() {
        open();

        assertThatThrownBy(this::open).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void onlyTheLastUnitToAnswerIsToldSo() {
        AwardOccasionId id = open();

        assertThat(occasions.answered(OFFICER, id, "tdp-02")).isFalse();
        assertThat(occasions.answered(OFFICER, id, "tdp-01")).isTrue();
        assertThat(occasions.answered(OFFICER, id, "tdp-01")).isFalse();
        assertThat(occasions.get(id).outstanding()).isEmpty();
    }

    @Test
    void onlyWhatItWasOpenedForMayBeProposed() {
        AwardOccasion occasion = occasions.get(open());

        assertThatThrownBy(() -> submit(occasion, "CERTIFICATE_OF_MERIT"))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.has("AWARD_TYPE_UNKNOWN")).isTrue());
        assertThat(submit(occasion, "CULTURAL_FAMILY")).hasSize(1);
    }

    @Test
    void itsRoundTakesInWhatItsUnitsProposed() {
        AwardOccasion occasion = occasions.get(open());
        submit(occasion, "CULTURAL_FAMILY");
        nominations.accept(OFFICER, occasion.occasion(), "tdp-01");

        AwardRoundId round = rounds.open(OFFICER, occasion.round());

        assertThat(rounds.collect(round)).isEqualTo(1);
        assertThat(rounds.get(round).title()).isEqualTo(occasion.title());
    }

    @Test
    void afterItIsClosedItTakesNothing() {
        AwardOccasionId id = open();

        occasions.close(OFFICER, id);
        occasions.close(OFFICER, id);

        assertThatThrownBy(() -> occasions.requireOpen(id)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> occasions.cancel(OFFICER, id, "Nhầm")).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void aLaterDayNeedsAReason() {
        AwardOccasionId id = open();
        LocalDate later = today().plusDays(20);

        assertThatThrownBy(() -> occasions.extend(OFFICER, id, later, " ")).isInstanceOf(BusinessRuleViolation.class);
        occasions.extend(OFFICER, id, later, "Bão số 10");

        assertThat(occasions.get(id).dueOn()).isEqualTo(later);
    }

    private List<Nomination> submit(AwardOccasion occasion, String award) {
        NominationEntry row = AwardTestData.entry(RecipientKind.HOUSEHOLD, "Hộ ông Đỗ Văn Thử", award, List.of());
        return nominations.submit(
                OFFICER, new SubmitNominations(occasion.occasion(), "tdp-01", List.of(row), List.of(), false, today()));
    }

    private AwardOccasionId open() {
        return occasions.open(
                OFFICER,
                new OpenOccasion(
                        Occasion.Kind.CULTURAL_FAMILIES,
                        key,
                        "bình xét danh hiệu Gia đình văn hóa",
                        "Kế hoạch số 11/KH-UBND",
                        today().minusYears(1),
                        today(),
                        today().plusDays(10),
                        Set.of("CULTURAL_FAMILY"),
                        List.of("tdp-01", "tdp-02")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
