package vn.thidua.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern CODE = Pattern.compile("0*(\\d{1,6})/(\\S+)");

    private final RegisterRepository entries;
    private final SeriesRepository series;
    private final SeriesSchemes schemes;
    private final Numbering numbering;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Register(
            RegisterRepository entries,
            SeriesRepository series,
            SeriesSchemes schemes,
            Numbering numbering,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.series = series;
        this.schemes = schemes;
        this.numbering = numbering;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Holds a number and today's date for a document before it is rendered and signed, in the caller's transaction: a
     * rollback leaves no hole. A number given up today is taken first. Asked again on the same day, it returns the
     * same number; on a later day the old one becomes void and the document gets a new number and date.
     */
    public NumberHold reserve(Actor actor, TakeNumber request) {
        return numbering.reserve(actor, request);
    }

    /** Enters a held number in the register; a second call returns the entry. */
    public RegisterEntry confirm(Actor actor, UUID documentId) {
        return numbering.confirm(actor, documentId);
    }

    /** Gives a held number up: within its day another document may take it, later it is void with the reason. */
    public void release(Actor actor, UUID documentId, String reason) {
        numbering.release(actor, documentId, reason);
    }

    /** Takes the next number of the series and enters it at once. */
    public RegisterEntry take(Actor actor, TakeNumber request) {
        numbering.reserve(actor, request);
        return numbering.confirm(actor, request.documentId());
    }

    /** Numbers given up on an earlier day that nobody took become void; may be called as often as one likes. */
    public int voidStale(Actor actor) {
        return numbering.voidStale(actor);
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
        String name = schemes.of(type, today).name();
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

    /** The document in force with that number and symbol, {@code 05/KH-UBND}, the latest one where years repeat it. */
    @Transactional(readOnly = true)
    public Optional<RegisterEntry> inForce(String code) {
        Matcher parts = CODE.matcher(Vietnamese.text(code));
        return parts.matches()
                ? entries.inForce(Integer.parseInt(parts.group(1)), parts.group(2)).stream()
                        .findFirst()
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    public List<RegisterEntry> search(RegisterSearch search) {
        return entries.ofYear(search.year()).stream().filter(search::finds).toList();
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
}
