package vn.thidua.payment.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.payment.request.DataRequest.Kind;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/**
 * Requests of people about their own data, each with the terms of the day it came in: a first answer in working days,
 * and days for ending what was agreed to, restricted or objected to.
 */
@Service
@Transactional
public class DataRequests {

    private static final Set<Role> KEEPERS = Set.of(Role.CULTURE_HEAD, Role.PAYMENT_OFFICER, Role.ADMINISTRATOR);

    private final DataRequestRepository repository;
    private final WorkingCalendar calendar;
    private final DatedValues values;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DataRequests(
            DataRequestRepository repository,
            WorkingCalendar calendar,
            DatedValues values,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.calendar = calendar;
        this.values = values;
        this.events = events;
        this.clock = clock;
    }

    public UUID enter(Actor actor, EnterRequest command) {
        require(actor);
        BusinessRuleViolation.throwIfAny(command.problems(today()));
        DataRequest request = withTerms(command);
        repository.add(request, command.line(), actor.userId(), clock.instant());
        record(actor, "DATA_REQUEST_ENTERED", request.id(), request.kind().name());
        return request.id();
    }

    public void answer(Actor actor, AnswerRequest command) {
        require(actor);
        DataRequest request = repository
                .find(command.requestId())
                .orElseThrow(() -> new BusinessRuleViolation("DATA_REQUEST_UNKNOWN"));
        BusinessRuleViolation.throwIfAny(command.problems(request, today()));
        Reply reply = command.reply();
        repository.add(request.id(), reply, actor.userId(), clock.instant());
        record(actor, "DATA_REQUEST_ANSWERED", request.id(), reply.result().name());
    }

    /** What is open comes first, by its term; then what is done, the latest first. */
    public List<DataRequest> all(Actor actor) {
        require(actor);
        return repository.all();
    }

    /** Those that are open and about accounts of one payment list. */
    public List<DataRequest> openOf(Actor actor, UUID payoutId) {
        return all(actor).stream()
                .filter(DataRequest::isOpen)
                .filter(request -> request.account() != null
                        && request.account().payoutId().equals(payoutId))
                .toList();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private DataRequest withTerms(EnterRequest command) {
        LocalDate received = command.receivedOn();
        Kind kind = command.kind();
        if (received == null || kind == null) {
            throw new IllegalStateException("An incomplete request was not refused.");
        }
        return new DataRequest(
                UUID.randomUUID(),
                received,
                command.name(),
                command.contact(),
                kind,
                command.about(),
                null,
                calendar.plusWorkingDays(received, values.whole(ValueKey.PRIVACY_ANSWER, received)),
                settlementDue(kind, received),
                null,
                null);
    }

    private @Nullable LocalDate settlementDue(Kind kind, LocalDate received) {
        return kind.isLimited() ? received.plusDays(values.whole(ValueKey.PRIVACY_SETTLEMENT, received)) : null;
    }

    private static void require(Actor actor) {
        if (actor.roles().stream().noneMatch(KEEPERS::contains)) {
            throw new AccessDeniedException("Only who answers requests about personal data sees them.");
        }
    }

    private void record(Actor actor, String action, UUID id, String what) {
        events.publishEvent(new Recorded(actor, action, "data_request/" + id, Map.of("what", what)));
    }
}
