package vn.thidua.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/**
 * How numbers are given: held under the lock of their series, then entered, given on within the day, or void (R-15,
 * A number's date is the day it was first held on, so that dates never run backwards.
 */
@Component
class Numbering {

    /** Stands in the register when the day ended before anybody took the number. */
    private static final String NOBODY_TOOK_IT = "Số đã trả lại, không có văn bản nào dùng trong ngày";

    private static final String ASKED_AGAIN = "Văn bản chưa phát hành được trong ngày, lấy số mới";

    private final HoldRepository holds;
    private final RegisterRepository entries;
    private final SeriesRepository series;
    private final SeriesSchemes schemes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Numbering(
            HoldRepository holds,
            RegisterRepository entries,
            SeriesRepository series,
            SeriesSchemes schemes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.holds = holds;
        this.entries = entries;
        this.series = series;
        this.schemes = schemes;
        this.clock = clock;
        this.events = events;
    }

    NumberHold reserve(Actor actor, TakeNumber request) {
        return entries.ofDocument(request.documentId()).map(Numbering::entered).orElseGet(() -> hold(actor, request)
                .told());
    }

    RegisterEntry confirm(Actor actor, UUID documentId) {
        return entries.ofDocument(documentId).orElseGet(() -> enter(actor, documentId));
    }

    void release(Actor actor, UUID documentId, String reason) {
        String why = Vietnamese.text(reason);
        if (why.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "REGISTER_REASON_MISSING")));
        }
        Optional<RegisterEntry> entered = entries.ofDocument(documentId);
        if (entered.isPresent()) {
            throw new BusinessRuleViolation(
                    "REGISTER_ALREADY_ENTERED", entered.get().code());
        }
        holds.heldBy(documentId).ifPresent(hold -> giveUp(actor, hold, why));
    }

    /** Numbers given up on an earlier day become void; a second call finds none. */
    int voidStale(Actor actor) {
        List<Hold> stale = holds.stale(today());
        stale.forEach(hold -> annul(actor, hold, reasonOf(hold)));
        return stale.size();
    }

    private void voidStale(Actor actor, Issuer issuer, Series row) {
        holds.stale(today()).stream()
                .filter(hold ->
                        hold.request().issuer() == issuer && hold.series().equals(row.name()))
                .forEach(hold -> annul(actor, hold, reasonOf(hold)));
    }

    private Hold hold(Actor actor, TakeNumber request) {
        LocalDate today = today();
        Series row = schemes.of(request.type(), today);
        series.lock(request.issuer(), row, today.getYear(), schemes.firstNumber(today));
        voidStale(actor, request.issuer(), row);
        Optional<Hold> held = holds.heldBy(request.documentId());
        if (held.isPresent() && held.get().heldOn().equals(today)) {
            holds.describe(held.get(), request);
            return held.get();
        }
        held.ifPresent(old -> annul(actor, old, ASKED_AGAIN));
        return give(actor, request, row, today);
    }

    private Hold give(Actor actor, TakeNumber request, Series row, LocalDate today) {
        Instant now = clock.instant();
        Optional<Hold> freed = holds.freed(request.issuer(), row.name(), today);
        freed.ifPresent(old -> holds.move(old, HoldState.PASSED_ON, "", now));
        int number = freed.map(Hold::number).orElseGet(() -> series.next(request.issuer(), row, today.getYear()));
        Hold hold = Hold.of(request, row.name(), number, today, now);
        holds.insert(hold, actor);
        tell(actor, "REGISTER_NUMBER_HELD", hold, "");
        return hold;
    }

    private RegisterEntry enter(Actor actor, UUID documentId) {
        Hold hold = holds.heldBy(documentId).orElseThrow(() -> new BusinessRuleViolation("REGISTER_NUMBER_NOT_HELD"));
        Instant now = clock.instant();
        if (!holds.move(hold, HoldState.CONFIRMED, "", now)) {
            throw new BusinessRuleViolation("REGISTER_NUMBER_NOT_HELD");
        }
        RegisterEntry entry = hold.entry();
        entries.insert(entry, hold.series(), actor, now);
        tell(actor, "REGISTER_NUMBER_TAKEN", hold, "");
        return entry;
    }

    private void giveUp(Actor actor, Hold hold, String why) {
        if (!hold.heldOn().equals(today())) {
            annul(actor, hold, why);
        } else if (holds.move(hold, HoldState.FREED, why, clock.instant())) {
            tell(actor, "REGISTER_NUMBER_FREED", hold, why);
        }
    }

    /** Puts the number into the register as void. */
    private void annul(Actor actor, Hold hold, String why) {
        Instant now = clock.instant();
        if (holds.move(hold, HoldState.VOID, why, now)) {
            entries.insertVoid(hold.entry(), hold.series(), why, actor, now);
            tell(actor, "REGISTER_NUMBER_VOIDED", hold, why);
        }
    }

    private String reasonOf(Hold hold) {
        String given = holds.reason(hold);
        return given.isEmpty() ? NOBODY_TOOK_IT : NOBODY_TOOK_IT + "; lý do trả: " + given;
    }

    private void tell(Actor actor, String action, Hold hold, String reason) {
        events.publishEvent(new Recorded(
                actor,
                action,
                "number_hold/" + hold.id(),
                Map.of("code", hold.code(), "date", Vietnamese.date(hold.heldOn()), "reason", reason)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private static NumberHold entered(RegisterEntry entry) {
        return new NumberHold(
                entry.documentId(),
                entry.issuer(),
                entry.type(),
                entry.year(),
                entry.number(),
                entry.symbol(),
                entry.issuedOn(),
                HoldState.CONFIRMED);
    }
}
