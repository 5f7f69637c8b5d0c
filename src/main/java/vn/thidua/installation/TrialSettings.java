package vn.thidua.installation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * @param date the day on which a trial begins; makes the installation a trial
 * @param rehearsal whether the start serves a rehearsal, whose clock a program moves
 */
@ConfigurationProperties("thidua.trial")
record TrialSettings(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
        @DefaultValue("false") boolean rehearsal) {

    Mode mode() {
        if (rehearsal) {
            return Mode.REHEARSAL;
        }
        return date == null ? Mode.REAL : Mode.TRIAL;
    }
}
