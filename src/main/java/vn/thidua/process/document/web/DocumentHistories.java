package vn.thidua.process.document.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditTrail;
import vn.thidua.document.IssuedDocument;
import vn.thidua.process.document.web.DocumentPage.Event;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** Who did what with a document, from its draft on. */
@Component
class DocumentHistories {

    /** Details that tell a reader something. */
    private static final Set<String> TOLD = Set.of("reason", "note", "recipient", "version", "code", "lines", "signer");

    private final AuditTrail audit;
    private final Accounts accounts;
    private final Sentences sentences;

    DocumentHistories(AuditTrail audit, Accounts accounts, Sentences sentences) {
        this.audit = audit;
        this.accounts = accounts;
        this.sentences = sentences;
    }

    List<Event> of(IssuedDocument document) {
        return Stream.of(
                        "document_draft/" + document.draftId(),
                        "prepared_document/" + document.id(),
                        "issued_document/" + document.id())
                .flatMap(about -> audit.about(about).stream())
                .sorted(Comparator.comparing(AuditEntry::id))
                .map(this::event)
                .toList();
    }

    private Event event(AuditEntry entry) {
        return new Event(
                Vietnamese.moment(entry.at()),
                accounts.displayName(entry.userId()),
                action(entry.action()),
                details(entry.details()));
    }

    private String action(String action) {
        String key = "process.document.did." + action;
        String text = sentences.text(key);
        return text.equals(key) ? action : text;
    }

    private static String details(Map<String, String> details) {
        return new TreeMap<>(details)
                .entrySet().stream()
                        .filter(entry -> TOLD.contains(entry.getKey())
                                && !entry.getValue().isBlank())
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining("; "));
    }
}
