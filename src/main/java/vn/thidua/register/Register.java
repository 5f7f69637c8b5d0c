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
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.NumberingScheme;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Series of numbers and the register of outgoing documents. */
@Service
@Transactional
public class Register {

    private static final String ALL_TYPES = "*";

    private final RegisterRepository entries;
    private final SeriesRepository series;
    private final DatedValues values;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Register(
            RegisterRepository entries,
            SeriesRepository series,
            DatedValues values,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.series = series;
        this.values = values;
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
        String name = seriesOf(request.type(), today);
        int first = values.whole(ValueKey.FIRST_NUMBER, today);
        int number = series.next(request.issuer(), name, request.type(), today.getYear(), first);
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        if (lastNumber < 0) {
            throw new BusinessRuleViolation(List.of(Problem.at("lastNumber", "REGISTER_LAST_NUMBER_NEGATIVE")));
        }
        String name = seriesOf(type, today);
        if (!series.begin(issuer, name, today.getYear(), lastNumber)) {
            throw new BusinessRuleViolation("REGISTER_SERIES_BEGUN", Integer.toString(today.getYear()));
        }
        events.publishEvent(new Recorded(
                actor,
                "REGISTER_SERIES_BEGUN",
                "number_series/%s/%s/%d".formatted(issuer, name, today.getYear()),
                Map.of("lastNumber", Integer.toString(lastNumber))));
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

    /** What the decree calls the ten columns. */
    public static List<String> headings() {
        return RegisterCsv.headings();
    }

    /** The ten columns of the decree as UTF-8 CSV. */
    @Transactional(readOnly = true)
    public String csv(int year) {
        return RegisterCsv.of(entries.ofYear(year));
    }

    /** How the head has documents numbered is a dated setting; a change inside a year stands in its record. */
    private String seriesOf(String type, LocalDate on) {
        return values.numberingScheme(on) == NumberingScheme.COMMON ? ALL_TYPES : type;
    }
}
