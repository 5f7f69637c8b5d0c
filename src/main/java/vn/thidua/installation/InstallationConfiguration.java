package vn.thidua.installation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.installation.InstallationRepository.Installation;

/** What every start needs: the folder and the clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrialSettings.class)
class InstallationConfiguration {

    /** {@code data}, for a trial {@code data-trial}, unless {@code thidua.home} names another. */
    @Bean
    Home home(@Value("${thidua.home:}") String folder, TrialSettings trial) {
        return Home.of(folder, trial.mode()).prepared();
    }

    /** The kind of installation is checked here, before anything asks for the time. */
    @Bean
    WardClock clock(InstallationRepository repository, TrialSettings settings) {
        Optional<Installation> stored = repository.find();
        stored.map(Installation::mode).filter(mode -> mode != settings.mode()).ifPresent(mode -> {
            throw new CannotStart(mismatch(mode));
        });
        Duration offset = startingOffset(stored.map(Installation::offset).orElse(Duration.ZERO), settings.date());
        repository.save(new Installation(settings.mode(), offset));
        return new WardClock(offset);
    }

    private static Fault mismatch(Mode stored) {
        return new Fault("DATA_IS_" + stored);
    }

    /** A trial goes on where it stood, unless the setting names a later day. */
    private static Duration startingOffset(Duration stored, @Nullable LocalDate date) {
        if (date == null) {
            return stored;
        }
        Duration wanted = Duration.between(Instant.now(), Trial.morningOf(date));
        boolean first = stored.isZero();
        return first || wanted.compareTo(stored) > 0 ? wanted : stored;
    }
}
