package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.TestDatabase;
import vn.thidua.ThiDuaApplication;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Role;

/** With another file another ward runs. */
class AnotherWardIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path home;

    @Test
    void aCommuneStartsWithItsOwnPeopleAndRules() {
        try (ConfigurableApplicationContext context = started("classpath:wards/xa-moi.yaml")) {
            Organisation organisation = context.getBean(Organisation.class);

            assertThat(organisation.ward().fullName()).isEqualTo("xã Mới");
            assertThat(organisation.holdersOf(Role.CHAIRMAN, DAY))
                    .extracting(Person::userId)
                    .containsExactly("chu-tich-xa");
            assertThat(context.getBean(WorkingCalendar.class).years()).contains(2025, 2026, 2027);
            assertThat(context.getBean(DatedValues.class).whole(ValueKey.REMIND_BEFORE, DAY))
                    .isEqualTo(5);
        }
    }

    @Test
    void aFileWithMistakesStopsTheStartAndNothingIsLoaded() {
        assertThatThrownBy(() -> started("classpath:wards/xa-sai.yaml"))
                .hasRootCauseInstanceOf(WardFileUnusable.class)
                .rootCause()
                .hasMessageContaining("Dòng 4, cột")
                .hasMessageContaining("Dòng 12, cột");
    }

    private ConfigurableApplicationContext started(String file) {
        return new SpringApplicationBuilder(ThiDuaApplication.class)
                .web(WebApplicationType.SERVLET)
                .profiles("test")
                .properties(
                        "spring.datasource.url=" + TestDatabase.newDatabase(),
                        "thidua.home=" + home,
                        "thidua.ward.file=" + file,
                        "server.port=0",
                        "spring.main.banner-mode=off")
                .run();
    }
}
