package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.organisation.OrganisationTestData.START;
import static vn.thidua.organisation.OrganisationTestData.mandate;
import static vn.thidua.organisation.OrganisationTestData.people;
import static vn.thidua.organisation.OrganisationTestData.positions;
import static vn.thidua.organisation.OrganisationTestData.roster;
import static vn.thidua.organisation.OrganisationTestData.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.organisation.CouncilSeat.Office;
import vn.thidua.shared.BusinessRuleViolation;

/** */
class SigningTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 25);

    @Test
    void theChairmanSignsActsOfTheCommitteeOnItsBehalf() {
        assertThat(signing().first(SigningCapacity.PEOPLES_COMMITTEE, "PLAN").authorityLines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void theChairmansOwnPowerIsSignedWithoutTm() {
        assertThat(signing().first(SigningCapacity.CHAIRMAN, "AWARD_DECISION").authorityLines())
                .containsExactly("CHỦ TỊCH");
    }

    @Test
    void aDeputyWhoWasChosenSignsForTheChairman() {
        assertThat(signing()
                        .chosen(SigningCapacity.PEOPLES_COMMITTEE, "PLAN", "deputy")
                        .authorityLines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(signing()
                        .chosen(SigningCapacity.CHAIRMAN, "AWARD_DECISION", "deputy")
                        .authorityLines())
                .containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void aDeputyWithAMandateComesFirstForTheDocumentsItNames() {
        Signing signing = signing(mandate("deputy", Mandate.Form.KT, Set.of("GUIDANCE"), START, null));

        assertThat(signing.first(SigningCapacity.PEOPLES_COMMITTEE, "GUIDANCE").userId())
                .isEqualTo("deputy");
        assertThat(signing.first(SigningCapacity.PEOPLES_COMMITTEE, "PLAN").userId())
                .isEqualTo("chairman");
    }

    @Test
    void whoSignsByOrderOrMandateShowsHisOwnTitleAndNoTm() {
        assertThat(signing(mandate("culture", Mandate.Form.TL, Set.of(), START, null))
                        .first(SigningCapacity.PEOPLES_COMMITTEE, "GUIDANCE")
                        .authorityLines())
                .containsExactly("TL. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI");
        assertThat(signing(mandate("culture", Mandate.Form.TUQ, Set.of("GUIDANCE"), START, DAY))
                        .first(SigningCapacity.PEOPLES_COMMITTEE, "GUIDANCE")
                        .authorityLines())
                .containsExactly("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI");
    }

    @Test
    void anExpiredMandateSignsNothing() {
        Signing signing = signing(mandate("culture", Mandate.Form.TUQ, Set.of("GUIDANCE"), START, DAY.minusDays(1)));

        assertThat(signing.first(SigningCapacity.PEOPLES_COMMITTEE, "GUIDANCE").userId())
                .isEqualTo("chairman");
        assertThatThrownBy(() -> signing.chosen(SigningCapacity.PEOPLES_COMMITTEE, "GUIDANCE", "culture"))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refused -> assertThat(refused.has("ORGANISATION_MAY_NOT_SIGN"))
                                .isTrue());
    }

    @Test
    void somebodyActsAsChairmanWhileTheOfficeIsVacant() {
        List<Position> vacant = positions().stream()
                .filter(held -> !held.userId().equals("chairman"))
                .toList();
        Mandate acting = mandate("deputy", Mandate.Form.Q, Set.of(), START, null);
        Roster roster = Roster.on(DAY, units(), vacant, List.of(), List.of(acting), List.of());

        assertThat(new Signing(DAY, roster, people())
                        .holder(SigningCapacity.CHAIRMAN)
                        .authorityLines())
                .containsExactly("Q. CHỦ TỊCH");
        assertThat(roster.rolesOf("deputy")).contains(vn.thidua.shared.Role.CHAIRMAN);
    }

    @Test
    void theCultureOfficeSignsInItsOwnName() {
        assertThat(signing()
                        .first(SigningCapacity.CULTURE_OFFICE, "AWARD_PROPOSAL")
                        .authorityLines())
                .containsExactly("TRƯỞNG PHÒNG");
    }

    @Test
    void minutesAreSignedBySecretaryAndPresidingMember() {
        List<CouncilSeat> council = List.of(
                new CouncilSeat(UUID.randomUUID(), "chairman", Office.CHAIR, START, null),
                new CouncilSeat(UUID.randomUUID(), "deputy", Office.VICE_CHAIR, START, null),
                new CouncilSeat(UUID.randomUUID(), "officer", Office.SECRETARY, START, null));
        Roster roster = Roster.on(DAY, units(), positions(), List.of(), List.of(), council);
        Signing signing = new Signing(DAY, roster, people());

        assertThat(signing.holder(SigningCapacity.COUNCIL_SECRETARY).authorityLines())
                .containsExactly("THƯ KÝ");
        assertThat(signing.chosen(SigningCapacity.COUNCIL_CHAIR, "COUNCIL_MINUTES", "deputy")
                        .authorityLines())
                .containsExactly("CHỦ TỌA");
    }

    @Test
    void anEmptyOfficeIsSaidByItsName() {
        assertThatThrownBy(() -> signing().holder(SigningCapacity.COUNCIL_CHAIR))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(
                                refused.has("ORGANISATION_NO_SIGNER_COUNCIL_CHAIR"))
                        .isTrue());
    }

    private static Signing signing(Mandate... mandates) {
        return new Signing(DAY, roster(DAY, mandates), people());
    }
}
