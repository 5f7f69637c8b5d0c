package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalArgumentsTest {

    @Test
    void theFirstWordMeansTheCommand() {
        assertThat(RehearsalCommand.isMeantBy("rehearse", "thach-khoi-2025")).isTrue();
        assertThat(RehearsalCommand.isMeantBy("backup", "rehearse")).isFalse();
        assertThat(RehearsalCommand.isMeantBy()).isFalse();
    }

    @Test
    void aSampleIsNamedAndItsFolderFollowsFromIt() {
        RehearsalArguments arguments = RehearsalArguments.of("rehearse", "thach-khoi-2025");

        assertThat(arguments.isFile()).isFalse();
        assertThat(arguments.out()).isEqualTo(Path.of("rehearsal-thach-khoi-2025"));
    }

    @Test
    void aFileAnotherWardAndAFolderAreTaken() {
        RehearsalArguments arguments = RehearsalArguments.of(
                "rehearse", "--thidua.ward.file=file:ward.yaml", "plans/dot-1.yaml", "--out=target/x");

        assertThat(arguments.isFile()).isTrue();
        assertThat(arguments.out()).isEqualTo(Path.of("target/x"));
        assertThat(arguments.settings()).isEqualTo(List.of("--thidua.ward.file=file:ward.yaml"));
    }

    @Test
    void withoutACampaignTheUsageIsTold() {
        assertThatThrownBy(() -> RehearsalArguments.of("rehearse", "--out=x"))
                .isInstanceOf(RehearsalFailed.class)
                .hasMessageContaining("rehearse");
    }

    @Test
    void anUnknownSampleOrFileIsNamed() {
        assertThatThrownBy(() -> CampaignSource.read(RehearsalArguments.of("rehearse", "khong-co")))
                .hasMessageContaining("khong-co");
        assertThatThrownBy(() -> CampaignSource.read(RehearsalArguments.of("rehearse", "khong-co.yaml")))
                .hasMessageContaining("khong-co.yaml");
    }

    @Test
    void theRehearsalBeginsWhenThePlanIsDrafted() {
        assertThat(new CampaignSource("rehearsal: { draftedOn: 2025-09-10, planIssuedOn: 2025-09-12 }").firstDay())
                .isEqualTo(LocalDate.of(2025, 9, 10));
        assertThat(new CampaignSource("rehearsal: { planIssuedOn: 2025-09-12 }").firstDay())
                .isEqualTo(LocalDate.of(2025, 9, 10));
        assertThat(new CampaignSource("launchDeadline: { day: 2025-09-25 }").firstDay())
                .isEqualTo(LocalDate.of(2025, 9, 11));
    }
}
