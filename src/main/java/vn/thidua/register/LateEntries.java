package vn.thidua.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** After an outage: documents that bear a number already are entered with it, and the series goes on after them. */
@Service
@Transactional
public class LateEntries {

    private final RegisterRepository entries;
    private final SeriesRepository series;
    private final SeriesSchemes schemes;
    private final Files files;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LateEntries(
            RegisterRepository entries,
            SeriesRepository series,
            SeriesSchemes schemes,
            Files files,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.series = series;
        this.schemes = schemes;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    public RegisterEntry enter(Actor actor, EnterLate command) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        BusinessRuleViolation.throwIfAny(LateRules.problems(command, today));
        FileId scan = Objects.requireNonNull(command.scan());
        if (!files.unusable(actor, List.of(scan)).isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("scanId", "REGISTER_SCAN_MISSING")));
        }
        LocalDate issuedOn = Objects.requireNonNull(command.issuedOn());
        Issuer issuer = Objects.requireNonNull(command.issuer());
        int number = Objects.requireNonNull(command.number());
        Series row = schemes.of(command.type(), issuedOn);
        series.lock(issuer, row, issuedOn.getYear(), schemes.firstNumber(issuedOn));
        Neighbours neighbours = series.neighbours(issuer, row, issuedOn.getYear(), number);
        BusinessRuleViolation.throwIfAny(LateRules.problems(command, neighbours));
        RegisterEntry entry =
                RegisterEntry.of(request(command, issuer), number, issuedOn).enteredLate(command.reason(), scan);
        entries.insert(entry, row.name(), actor, clock.instant());
        series.goOnAfter(issuer, row, issuedOn.getYear(), number);
        tell(actor, entry);
        return entry;
    }

    private static TakeNumber request(EnterLate command, Issuer issuer) {
        return new TakeNumber(
                UUID.randomUUID(),
                issuer,
                command.type(),
                command.symbol(),
                command.subject(),
                command.signer(),
                command.recipients(),
                command.keptBy(),
                command.copies());
    }

    private void tell(Actor actor, RegisterEntry entry) {
        events.publishEvent(new Recorded(
                actor,
                "REGISTER_ENTERED_LATE",
                "register_entry/" + entry.id(),
                Map.of(
                        "code",
                        entry.code(),
                        "date",
                        Vietnamese.date(entry.issuedOn()),
                        "reason",
                        Objects.requireNonNullElse(entry.lateReason(), ""),
                        "scan",
                        String.valueOf(entry.scan()))));
    }
}
