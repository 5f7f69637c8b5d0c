package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.rendered;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.WardTest;
import vn.thidua.shared.BusinessRuleViolation;

/** The sample ward's people sign and its office seals, with the keys made for the sample. */
@WardTest
class SignaturesIT {

    private static final Holder CHAIRMAN = Holder.person("chu-tich");
    private static final Holder COMMITTEE = Holder.organisation("PEOPLES_COMMITTEE");
    private static final Place PLACE = new Place(3, 118, 150, 50, 22);

    @Autowired
    private Signatures signatures;

    @Autowired
    private SampleKeys sampleKeys;

    @Test
    void theChairmanSignsAndTheOfficeSeals() {
        byte[] sealed = sealed(signed(rendered(aLongPlan())));

        SignatureReport report = signatures.verify(sealed);

        assertThat(report.isValid()).isTrue();
        assertThat(report.isSignedAndSealed()).isTrue();
        assertThat(report.isSignedBy(CHAIRMAN)).isTrue();
    }

    @Test
    void anOfficeSealsNothingThatNobodySigned() {
        byte[] unsigned = rendered(aLongPlan());

        assertThatThrownBy(() -> sealed(unsigned)).satisfies(e -> assertRefusal(e, "SIGNING_NOT_YET_SIGNED"));
    }

    private byte[] signed(byte[] pdf) {
        try (UnlockedKey key = signatures.unlock(CHAIRMAN, sampleKeys.pin(CHAIRMAN))) {
            return signatures.sign(key, pdf, PLACE, Certification.NONE);
        }
    }

    private byte[] sealed(byte[] pdf) {
        try (UnlockedKey key = signatures.unlock(COMMITTEE, sampleKeys.pin(COMMITTEE))) {
            return signatures.seal(key, pdf, PLACE);
        }
    }

    private static void assertRefusal(Throwable refusal, String code) {
        assertThat(((BusinessRuleViolation) refusal).has(code))
                .as(refusal.getMessage())
                .isTrue();
    }
}
