package vn.thidua.signing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.installation.Home;
import vn.thidua.signing.Credentials;
import vn.thidua.signing.Holder;
import vn.thidua.signing.SampleKeys;

/** Keys of the sample: made once, whatever happens in between. */
@WardTest
@Transactional
class SampleSetupIT {

    private static final Holder CHAIRMAN = Holder.person("chu-tich");

    @Autowired
    private SampleSetup setup;

    @Autowired
    private SampleHolders holders;

    @Autowired
    private Credentials credentials;

    @Autowired
    private SampleKeys pins;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Home home;

    @Autowired
    private Clock clock;

    @Test
    void everybodyWhoMaySignAndEveryOfficeHasAKeyAndAPicture() {
        assertThat(holders.all())
                .extracting(SampleHolder::holder)
                .contains(
                        CHAIRMAN,
                        Holder.person("pct-van-xa"),
                        Holder.person("truong-vhxh"),
                        Holder.person("pho-truong-vhxh"),
                        Holder.organisation("PEOPLES_COMMITTEE"),
                        Holder.organisation("CULTURE_OFFICE"),
                        Holder.organisation("COUNCIL"));
        assertThat(holders.all()).allSatisfy(made -> {
            assertThat(credentials.activeOf(made.holder(), clock.instant())).isPresent();
            assertThat(credentials.pictureOf(made.holder())).isPresent();
            assertThat(pins.pin(made.holder())).hasSize(8);
        });
    }

    @Test
    void aSecondStartChangesNothing() {
        Map<String, String> before = pins.pins();

        assertThat(setup.setUp()).isZero();

        assertThat(pins.pins()).isEqualTo(before);
    }

    @Test
    void aStartThatWasCutOffBeforeTheRegistrationIsTakenUp() {
        forgetRegistrations();
        Map<String, String> before = pins.pins();

        assertThat(setup.setUp()).isEqualTo(holders.all().size());

        assertThat(pins.pins()).isEqualTo(before);
        assertThat(credentials.activeOf(CHAIRMAN, clock.instant())).isPresent();
    }

    @Test
    void aStartThatWasCutOffBeforeTheKeysFileIsTakenUp() throws IOException {
        forgetRegistrations();
        Path file = home.at("keys").resolve("sample-person-chu-tich.p12");
        byte[] kept = Files.readAllBytes(file);
        try {
            Files.delete(file);

            setup.setUp();

            assertThat(credentials.canOpen("sample-person-chu-tich.p12", pins.pin(CHAIRMAN)))
                    .isTrue();
        } finally {
            Files.write(file, kept);
        }
    }

    @Test
    void pinsAndKeysAreTheOwnersAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.at(SampleKeys.FILE))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.at("keys"))))
                .isEqualTo("rwx------");
    }

    /** As a database that knows nothing of the folder yet; undone with the test. */
    private void forgetRegistrations() {
        jdbc.sql("alter table signing_credential disable trigger user").update();
        jdbc.sql("delete from signing_credential").update();
        jdbc.sql("alter table signing_credential enable trigger user").update();
    }
}
