package vn.thidua.signing.sample;

import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import vn.thidua.installation.Mode;
import vn.thidua.installation.Trial;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Ward;
import vn.thidua.shared.WardId;

/** Keys of invented people are made for invented people only. */
class SampleAtStartTest {

    private final SampleSetup setup = mock();
    private final Organisation organisation = mock();
    private final Trial trial = mock();
    private final SampleAtStart start = new SampleAtStart(setup, organisation, trial);

    @Test
    void aRealWardGetsNoSampleKeys() {
        givenInstallation(Mode.REAL, "ubnd@haiphong.gov.vn");

        start.start();

        then(setup).shouldHaveNoInteractions();
    }

    @Test
    void theSampleWardGetsThem() {
        givenInstallation(Mode.REAL, "ubnd@thach-khoi.example");

        start.start();

        then(setup).should().setUp();
    }

    @Test
    void aTrialOfARealWardGetsThemInItsOwnFolder() {
        givenInstallation(Mode.TRIAL, "ubnd@haiphong.gov.vn");

        start.start();

        then(setup).should().setUp();
    }

    private void givenInstallation(Mode mode, String email) {
        given(trial.mode()).willReturn(mode);
        given(organisation.ward())
                .willReturn(new Ward(
                        new WardId("11002"), "phường", "Thạch Khôi", "Thạch Khôi", "thành phố Hải Phòng", "", email));
    }
}
