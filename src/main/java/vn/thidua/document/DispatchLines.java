package vn.thidua.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Recipient;
import vn.thidua.organisation.Organisation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** The lines of Nơi nhận with the people behind them today: units to those who act for them, roles to their holders. */
@Component
class DispatchLines {

    private final Organisation organisation;
    private final Clock clock;

    DispatchLines(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    List<DispatchLine> of(Composed composed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return composed.recipients().stream()
                .map(recipient -> line(recipient, today))
                .toList();
    }

    private DispatchLine line(Recipient recipient, LocalDate today) {
        return new DispatchLine(
                recipient.line(),
                recipient.channel(),
                recipient.copies(),
                recipient.units(),
                List.copyOf(usersOf(recipient, today)),
                recipient.outside().stream().map(Recipient.Outside::name).toList());
    }

    private Set<String> usersOf(Recipient recipient, LocalDate today) {
        Set<String> users = new LinkedHashSet<>();
        for (String unit : recipient.units()) {
            organisation.positionsIn(unit).stream()
                    .filter(position -> position.holdsOn(today) && position.reports())
                    .forEach(position -> users.add(position.userId()));
        }
        for (String role : recipient.roles()) {
            organisation.holdersOf(Role.valueOf(role), today).forEach(person -> users.add(person.userId()));
        }
        return users;
    }
}
