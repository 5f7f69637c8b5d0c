package vn.thidua.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** The year's way of forming series: fixed by its first number, changed only with a reason. */
@Component
class Schemes {

    private static final String FIRST_NUMBER = "Số đầu tiên của năm";

    private final SeriesRepository repository;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Schemes(SeriesRepository repository, Clock clock, ApplicationEventPublisher events) {
        this.repository = repository;
        this.clock = clock;
        this.events = events;
    }

    SeriesScheme of(Actor actor, int year) {
        return repository.scheme(year).orElseGet(() -> {
            SeriesScheme scheme = SeriesScheme.PER_TYPE;
            repository.fixScheme(actor, year, 1, scheme, FIRST_NUMBER, clock.instant());
            return repository.scheme(year).orElse(scheme);
        });
    }

    void change(Actor actor, SeriesScheme scheme, String reason) {
        String why = Vietnamese.text(reason);
        if (why.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "REGISTER_REASON_MISSING")));
        }
        int year = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE).getYear();
        SeriesScheme before = of(actor, year);
        repository.fixScheme(actor, year, repository.schemesOf(year) + 1, scheme, why, clock.instant());
        events.publishEvent(new Recorded(
                actor,
                "REGISTER_SCHEME_CHANGED",
                "series_scheme/" + year,
                Map.of("before", before.name(), "after", scheme.name(), "reason", why)));
    }
}
