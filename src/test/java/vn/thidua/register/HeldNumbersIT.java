package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.WardTest;
import vn.thidua.shared.BusinessRuleViolation;

@WardTest
class HeldNumbersIT extends RegisterDesk {

    private final int year = nextYear();

    @BeforeEach
    void givenAWard() {
        givenAWardThatNumbersPerType(year);
    }

    @Test
    @DisplayName("R-18: a held number stands in the register only when it is confirmed")
    void aHeldNumberIsEnteredWhenItIsConfirmed() {
        TakeNumber request = decision();

        NumberHold held = in(() -> monday().reserve(CLERK, request));

        assertThat(held.code()).isEqualTo("01/QĐ-UBND");
        assertThat(held.state()).isEqualTo(HoldState.HELD);
        assertThat(monday().entries(year, "")).isEmpty();
        RegisterEntry entry = in(() -> tuesday().confirm(CLERK, request.documentId()));
        assertThat(entry.code()).isEqualTo("01/QĐ-UBND");
        assertThat(entry.issuedOn()).hasToString(year + "-10-04");
        assertThat(in(() -> tuesday().confirm(CLERK, request.documentId())).id())
                .isEqualTo(entry.id());
        assertThat(in(() -> tuesday().reserve(CLERK, request)).state()).isEqualTo(HoldState.CONFIRMED);
    }

    @Test
    void askedTwiceOnOneDayADocumentKeepsItsNumberWithTheLatestWords() {
        UUID document = UUID.randomUUID();
        in(() -> monday().reserve(CLERK, request(document, Issuer.COUNCIL, "BB", "BB-HĐTĐKT")));
        TakeNumber later = new TakeNumber(
                document, Issuer.COUNCIL, "BB", "BB-HĐTĐKT", "Biên bản họp", "Hai Người Ký", "Hội đồng", "VHXH", 2);

        NumberHold again = in(() -> monday().reserve(CLERK, later));

        assertThat(again.number()).isEqualTo(1);
        assertThat(in(() -> monday().confirm(CLERK, document)).signer()).isEqualTo("Hai Người Ký");
    }

    @Test
    @DisplayName("R-16: a number given up is taken by the next document of the same day and series only")
    void aFreedNumberServesAnotherDocumentOfTheDay() {
        TakeNumber first = decision();
        in(() -> monday().reserve(CLERK, first));
        in(() -> monday().reserve(CLERK, decision()));
        in(() -> monday().release(CLERK, first.documentId(), "Ký không thành công"));
        in(() -> monday().release(CLERK, first.documentId(), "Ký không thành công"));

        NumberHold plan = in(() -> monday().reserve(CLERK, request(Issuer.PEOPLES_COMMITTEE, "KH", "KH-UBND")));
        NumberHold third = in(() -> monday().reserve(CLERK, decision()));
        NumberHold fourth = in(() -> monday().reserve(CLERK, first));

        assertThat(plan.code()).isEqualTo("01/KH-UBND");
        assertThat(third.code()).isEqualTo("01/QĐ-UBND");
        assertThat(fourth.code()).isEqualTo("03/QĐ-UBND");
    }

    @Test
    @DisplayName("R-16: given up and taken by nobody, a number is void the next day, with its reason")
    void aStaleFreedNumberIsVoidedAtTheFirstUseOfTheNextDay() {
        TakeNumber failed = decision();
        in(() -> monday().reserve(CLERK, failed));
        in(() -> monday().release(CLERK, failed.documentId(), "Thẻ ký hỏng"));

        NumberHold next = in(() -> tuesday().reserve(CLERK, decision()));

        assertThat(next.code()).isEqualTo("02/QĐ-UBND");
        assertThat(tuesday().entries(year, "the ky hong")).singleElement().satisfies(entry -> {
            assertThat(entry.isVoid()).isTrue();
            assertThat(entry.code()).isEqualTo("01/QĐ-UBND");
            assertThat(entry.issuedOn()).hasToString(year + "-10-04");
        });
        assertThat(in(() -> tuesday().voidStale(CLERK))).isZero();
    }

    @Test
    @DisplayName("R-16: signed on a later day, a document gets a new number and date; the old number is void")
    void aNumberHeldSinceYesterdayIsVoidWhenItsDocumentAsksAgain() {
        TakeNumber request = decision();
        in(() -> monday().reserve(CLERK, request));

        NumberHold anew = in(() -> tuesday().reserve(CLERK, request));
        RegisterEntry entry = in(() -> tuesday().confirm(CLERK, request.documentId()));

        assertThat(anew.code()).isEqualTo("02/QĐ-UBND");
        assertThat(entry.issuedOn()).hasToString(year + "-10-05");
        assertThat(tuesday().entries(year, ""))
                .extracting(RegisterEntry::isVoid)
                .containsExactly(true, false);
    }

    @Test
    void releasedOnALaterDayANumberIsVoidAtOnce() {
        TakeNumber request = decision();
        in(() -> monday().reserve(CLERK, request));

        in(() -> tuesday().release(CLERK, request.documentId(), "Chủ tịch trả lại"));

        assertThat(tuesday().entries(year, "chu tich tra lai"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.isVoid()).isTrue());
    }

    @Test
    void whatIsEnteredIsNotReleasedAndWhatIsNotHeldIsNotEntered() {
        TakeNumber request = decision();
        in(() -> monday().take(CLERK, request));

        assertThatThrownBy(() -> in(() -> monday().release(CLERK, request.documentId(), "Nhầm")))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refused -> assertThat(refused.has("REGISTER_ALREADY_ENTERED"))
                                .isTrue());
        assertThatThrownBy(() -> in(() -> monday().confirm(CLERK, UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refused -> assertThat(refused.has("REGISTER_NUMBER_NOT_HELD"))
                                .isTrue());
    }

    @Test
    @DisplayName("R-17: copies have one series of their own whatever the scheme is")
    void copiesShareOneSeries() {
        in(() -> monday().take(CLERK, request(Issuer.PEOPLES_COMMITTEE, "SY", "SY-UBND")));

        RegisterEntry extract = in(() -> monday().take(CLERK, request(Issuer.PEOPLES_COMMITTEE, "TrS", "TrS-UBND")));

        assertThat(extract.code()).isEqualTo("02/TrS-UBND");
    }

    private Register monday() {
        return registerAt(year + "-10-04T08:00:00+07:00");
    }

    private Register tuesday() {
        return registerAt(year + "-10-05T08:00:00+07:00");
    }

    private static TakeNumber decision() {
        return request(Issuer.PEOPLES_COMMITTEE, "QĐ", "QĐ-UBND");
    }
}
