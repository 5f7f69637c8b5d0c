package vn.thidua.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Series of numbers and the register of outgoing documents. */
@Service
@Transactional
public class Register {

    private final RegisterRepository entries;
    private final SeriesRepository series;
    private final Schemes schemes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Register(
            RegisterRepository entries,
            SeriesRepository series,
            Schemes schemes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.series = series;
        this.schemes = schemes;
        this.clock = clock;
        this.events = events;
    }

    /** Takes the next number of the series in the caller's transaction: a rollback leaves no hole. */
    public RegisterEntry take(Actor actor, TakeNumber request) {
        return entries.ofDocument(request.documentId()).orElseGet(() -> enter(actor, request));
    }

    private RegisterEntry enter(Actor actor, TakeNumber request) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Vietnamese.ZONE);
        String name = schemes.of(actor, today.getYear()).seriesOf(request.type());
        int number = series.next(request.issuer(), name, request.type(), today.getYear());
        RegisterEntry entry = RegisterEntry.of(request, number, today);
        entries.insert(entry, name, actor, now);
        events.publishEvent(new Recorded(
                actor, "REGISTER_NUMBER_TAKEN", "register_entry/" + entry.id(), Map.of("code", entry.code())));
        return entry;
    }

    /** Gives a number up; it stays in the register with its reason and is never reused. */
    public void cancel(Actor actor, UUID entryId, String reason) {
        String why = Vietnamese.text(reason);
        if (why.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "REGISTER_REASON_MISSING")));
        }
        RegisterEntry entry =
                entries.find(entryId).orElseThrow(() -> new BusinessRuleViolation("REGISTER_ENTRY_UNKNOWN"));
        if (!entries.cancel(entryId, why)) {
            throw new BusinessRuleViolation("REGISTER_ALREADY_VOID", entry.code());
        }
        events.publishEvent(new Recorded(
                actor,
                "REGISTER_NUMBER_VOIDED",
                "register_entry/" + entryId,
                Map.of("code", entry.code(), "reason", why)));
    }

    /** Lets a series go on after the numbers the ward has given on paper; only before its first number here. */
    public void begin(Actor actor, Issuer issuer, String type, int lastNumber) {
        int year = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE).getYear();
        if (lastNumber < 0) {
            throw new BusinessRuleViolation(List.of(Problem.at("lastNumber", "REGISTER_LAST_NUMBER_NEGATIVE")));
        }
        String name = schemes.of(actor, year).seriesOf(type);
        if (!series.begin(issuer, name, year, lastNumber)) {
            throw new BusinessRuleViolation("REGISTER_SERIES_BEGUN", Integer.toString(year));
        }
        events.publishEvent(new Recorded(
                actor,
                "REGISTER_SERIES_BEGUN",
                "number_series/%s/%s/%d".formatted(issuer, name, year),
                Map.of("lastNumber", Integer.toString(lastNumber))));
    }

    /** Changes how series are formed inside the running year, with its reason on record. */
    public void changeScheme(Actor actor, SeriesScheme scheme, String reason) {
        schemes.change(actor, scheme, reason);
    }

    @Transactional(readOnly = true)
    public List<Integer> years() {
        return entries.years();
    }

    /** Enters the day the document left (column 8); a second call changes nothing. */
    public void handOver(UUID documentId) {
        entries.handOver(documentId, LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE));
    }

    /** Entries of a year that contain the words, in the order of issue; no words, all entries. */
    @Transactional(readOnly = true)
    public List<RegisterEntry> entries(int year, String words) {
        return entries.ofYear(year).stream()
                .filter(entry -> entry.contains(words))
                .toList();
    }

    /** The ten columns of the decree as UTF-8 CSV. */
    @Transactional(readOnly = true)
    public String csv(int year) {
        return RegisterCsv.of(entries.ofYear(year));
    }
}
