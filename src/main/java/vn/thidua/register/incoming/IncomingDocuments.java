package vn.thidua.register.incoming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.register.Register;
import vn.thidua.register.RegisterEntry;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** The register of incoming documents and what becomes of each. */
@Service
@Transactional
public class IncomingDocuments {

    private final IncomingRepository documents;
    private final HandlingRepository handling;
    private final ScanCheck scans;
    private final Register register;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IncomingDocuments(
            IncomingRepository documents,
            HandlingRepository handling,
            ScanCheck scans,
            Register register,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.handling = handling;
        this.scans = scans;
        this.register = register;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /** Refused before anything of it is stored when the document is secret. */
    public static void requireOpen(Secrecy secrecy) {
        if (secrecy != Secrecy.NONE) {
            throw new BusinessRuleViolation(List.of(Problem.at("secrecy", "REGISTER_SECRET", secrecy.label())));
        }
    }

    /** Gives the next số đến of the year; a file whose signature fails gets none. */
    public IncomingDocument register(Actor actor, RegisterIncoming command) {
        requireOpen(command.secrecy());
        LocalDate today = today();
        BusinessRuleViolation.throwIfAny(
                IncomingRules.problems(command, documents.alike(command.author(), command.symbol()), today));
        ScanCheck.Finding finding = scans.check(actor, command.file());
        if (!finding.acceptable()) {
            throw new BusinessRuleViolation(
                    List.of(Problem.at("fileId", "REGISTER_INCOMING_SIGNATURE_FAILED", finding.report())));
        }
        IncomingDocument document =
                IncomingDocument.of(command, finding, documents.next(today.getYear()), today, clock.instant());
        documents.insert(document, actor);
        if (!document.senderEmail().isEmpty()) {
            documents.confirmReceipt(document.id(), document.senderEmail(), clock.instant());
        }
        tell(actor, "REGISTER_INCOMING_REGISTERED", document.id(), facts(document));
        events.publishEvent(new IncomingRegistered(document));
        return document;
    }

    /** Sends a document back; it gets no number, but the reason and the report are kept. */
    public void sendBack(Actor actor, ReturnIncoming request) {
        BusinessRuleViolation.throwIfAny(IncomingRules.problems(request));
        UUID id = UUID.randomUUID();
        String report = scans.check(actor, request.file()).report();
        handling.insert(id, request, report, actor, clock.instant());
        events.publishEvent(new Recorded(
                actor,
                "REGISTER_INCOMING_RETURNED",
                "incoming_return/" + id,
                Map.of("author", request.author(), "symbol", request.symbol(), "reason", request.reason())));
        events.publishEvent(new IncomingReturned(id, request));
    }

    public void handOver(Actor actor, HandOver command) {
        IncomingDocument document = get(command.incomingId());
        if (command.receiver().isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("receiver", "REGISTER_ADDRESSEE_MISSING")));
        }
        handling.insert(command, today(), actor, clock.instant());
        tell(
                actor,
                "REGISTER_INCOMING_HANDED_OVER",
                document.id(),
                Map.of("number", document.code(), "to", command.receiver(), "signedBy", command.signedBy()));
    }

    /** An answer names an outgoing document that is in the register and in force. */
    public void note(Actor actor, NoteProgress command) {
        IncomingDocument document = get(command.incomingId());
        Handling state = command.state();
        if (state == null) {
            throw new BusinessRuleViolation(List.of(Problem.at("state", "REGISTER_STATE_MISSING")));
        }
        if (state == Handling.ANSWERED && command.replyCode().isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("replyCode", "REGISTER_REPLY_MISSING")));
        }
        handling.insert(command, state, reply(command.replyCode()), actor, clock.instant());
        tell(
                actor,
                "REGISTER_INCOMING_PROGRESS",
                document.id(),
                Map.of("number", document.code(), "state", state.name(), "reply", command.replyCode()));
    }

    /** The clerk has confirmed the receipt in another way than by our mail. */
    public void confirmReceipt(Actor actor, UUID id, String how) {
        String way = Vietnamese.text(how);
        if (way.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("how", "REGISTER_RECEIPT_HOW_MISSING")));
        }
        IncomingDocument document = get(id);
        if (!documents.confirmReceipt(id, way, clock.instant())) {
            throw new BusinessRuleViolation("REGISTER_RECEIPT_CONFIRMED", document.code());
        }
        tell(actor, "REGISTER_INCOMING_RECEIPT", id, Map.of("number", document.code(), "how", way));
    }

    /** Lets the numbers of this year go on after those given on paper; only before the first one here. */
    public void begin(Actor actor, int lastNumber) {
        int year = today().getYear();
        if (lastNumber < 0) {
            throw new BusinessRuleViolation(List.of(Problem.at("lastNumber", "REGISTER_LAST_NUMBER_NEGATIVE")));
        }
        if (!documents.begin(year, lastNumber)) {
            throw new BusinessRuleViolation("REGISTER_SERIES_BEGUN", Integer.toString(year));
        }
        events.publishEvent(new Recorded(
                actor,
                "REGISTER_SERIES_BEGUN",
                "incoming_series/" + year,
                Map.of("lastNumber", Integer.toString(lastNumber))));
    }

    @Transactional(readOnly = true)
    public Optional<IncomingDocument> find(UUID id) {
        return documents.find(id);
    }

    @Transactional(readOnly = true)
    public List<IncomingDocument> search(IncomingSearch search) {
        LocalDate today = today();
        return documents.ofYear(search.year()).stream()
                .filter(document -> search.finds(document, today))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Transfer> transfers(UUID id) {
        return handling.transfers(id);
    }

    @Transactional(readOnly = true)
    public List<ReturnedDocument> returned(int limit) {
        return handling.returned(limit);
    }

    @Transactional(readOnly = true)
    public List<Integer> years() {
        return documents.years();
    }

    /** Electronic ones of the year whose receipt was not confirmed on their day. */
    @Transactional(readOnly = true)
    public List<IncomingDocument> unconfirmed(int year) {
        return documents.ofYear(year).stream()
                .filter(IncomingDocument::awaitsReceipt)
                .toList();
    }

    /** Those that nobody was handed by the end of the next working day, urgent ones at once. */
    @Transactional(readOnly = true)
    public List<IncomingDocument> notHandedOver(int year) {
        LocalDate today = today();
        return documents.ofYear(year).stream()
                .filter(document -> document.last() == null && today.isAfter(handOverBy(document)))
                .toList();
    }

    private LocalDate handOverBy(IncomingDocument document) {
        return document.urgency() == Urgency.NORMAL
                ? calendar.plusWorkingDays(document.receivedOn(), 1)
                : document.receivedOn();
    }

    private IncomingDocument get(UUID id) {
        return documents.find(id).orElseThrow(() -> new BusinessRuleViolation("REGISTER_INCOMING_UNKNOWN"));
    }

    private @Nullable UUID reply(String code) {
        if (code.isEmpty()) {
            return null;
        }
        return register.inForce(code)
                .map(RegisterEntry::id)
                .orElseThrow(() ->
                        new BusinessRuleViolation(List.of(Problem.at("replyCode", "REGISTER_REPLY_UNKNOWN", code))));
    }

    private static Map<String, String> facts(IncomingDocument document) {
        return Map.of(
                "number", document.code(),
                "author", document.author(),
                "symbol", document.symbol(),
                "scan", document.scanState().name(),
                "duplicateReason", document.duplicateReason());
    }

    private void tell(Actor actor, String action, UUID id, Map<String, String> details) {
        events.publishEvent(new Recorded(actor, action, "incoming_document/" + id, details));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
