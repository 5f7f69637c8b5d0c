package vn.thidua.process.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;
import vn.thidua.report.LaunchedMovement;
import vn.thidua.report.UnitLaunch;
import vn.thidua.report.UnitLaunches;

class LaunchReportTest {

    private static final CampaignId CAMPAIGN = CampaignId.random();

    private final UnitLaunches launches = mock();
    private final Organisation organisation = mock();
    private final LaunchReport report = new LaunchReport(launches, organisation);

    @BeforeEach
    void nameTheUnits() {
        given(organisation.unit(anyString())).willAnswer(call -> unit(call.getArgument(0)));
    }

    @Test
    void theConsolidatedReportTellsWhatEachUnitLaunchedAndThatItWasLate() {
        given(launches.all(CAMPAIGN)).willReturn(List.of(lateLaunch()));

        assertThat(report.launches(CAMPAIGN)).singleElement().satisfies(line -> {
            assertThat(line.unit()).isEqualTo("Đơn vị tdp-03");
            assertThat(line.launchedOn()).isEqualTo("26/09/2025");
            assertThat(line.movements()).isEqualTo("Ngõ sạch; Gia đình số");
            assertThat(line.late()).isTrue();
            assertThat(line.planLink()).isNull();
        });
    }

    @Test
    void whoHasNotLaunchedIsNamed() {
        given(launches.outstanding(CAMPAIGN)).willReturn(List.of("tdp-04"));

        assertThat(report.missing(CAMPAIGN)).containsExactly("Đơn vị tdp-04");
    }

    private static UnitLaunch lateLaunch() {
        return new UnitLaunch(
                UUID.randomUUID(),
                CAMPAIGN,
                "tdp-03",
                "Mỗi nhà một việc tốt",
                List.of(new LaunchedMovement("", "Ngõ sạch"), new LaunchedMovement("", "Gia đình số")),
                LocalDate.of(2025, 9, 26),
                null,
                null,
                false,
                null,
                Instant.parse("2025-09-26T02:00:00Z"),
                "truong-tdp-03",
                true);
    }

    private static Unit unit(String code) {
        return new Unit(
                code,
                "Đơn vị " + code,
                UnitKind.NEIGHBOURHOOD,
                "",
                "",
                true,
                true,
                LocalDate.of(2025, 7, 1),
                null,
                null,
                1);
    }
}
