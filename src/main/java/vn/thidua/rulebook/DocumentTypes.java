package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;

/** The table of the types of documents and their abbreviations, which the ward follows by its own changes. */
@Service
@Transactional
public class DocumentTypes {

    private final DocumentTypeRepository repository;
    private final ApplicationEventPublisher events;

    DocumentTypes(DocumentTypeRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** Every type there is, in the decree's order. */
    @Transactional(readOnly = true)
    public List<DocumentType> all() {
        return repository.all();
    }

    @Transactional(readOnly = true)
    public List<DocumentType> inForce(LocalDate on) {
        return all().stream().filter(type -> type.isInForceOn(on)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<DocumentType> find(String code) {
        return all().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** The type whose symbols begin so, as {@code KH} in {@code 05/KH-UBND}. */
    @Transactional(readOnly = true)
    public Optional<DocumentType> abbreviated(String abbreviation, LocalDate on) {
        return inForce(on).stream()
                .filter(type -> !abbreviation.isEmpty() && type.abbreviation().equals(abbreviation))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public List<DocumentTypeEdition> history(String code) {
        return repository.history(code);
    }

    /** Adds a type or puts a new edition in place of the old one, which is kept. */
    public void change(Actor actor, DocumentType type, String reason) {
        String why = Reasons.required(reason);
        BusinessRuleViolation.throwIfAny(problems(type));
        repository.replace(type, actor.userId(), why);
        events.publishEvent(new Recorded(
                actor,
                "RULEBOOK_DOCUMENT_TYPE_CHANGED",
                "document_type/" + type.code(),
                Map.of("name", type.name(), "abbreviation", type.abbreviation(), "reason", why)));
    }

    /** Adds those of the decree that the ward has never had, but none whose abbreviation it uses for another type. */
    void completeTable() {
        DocumentTypeFile.shipped().stream()
                .filter(type -> history(type.code()).isEmpty())
                .filter(type -> twins(type).isEmpty())
                .forEach(type ->
                        change(Actor.system(), type, "Nạp theo Nghị định số 30/2020/NĐ-CP, Điều 7 và Phụ lục III"));
    }

    private List<Problem> problems(DocumentType type) {
        List<Problem> problems = new ArrayList<>();
        if (!type.code().matches("[\\p{L}0-9-]{1,20}")) {
            problems.add(Problem.at("code", "RULEBOOK_DOCUMENT_TYPE_CODE"));
        }
        if (type.name().isEmpty()) {
            problems.add(Problem.at("name", "RULEBOOK_DOCUMENT_TYPE_NAME"));
        }
        boolean letter = type.form() == DocumentType.Form.LETTER;
        if (letter != type.abbreviation().isEmpty() || !type.abbreviation().matches("\\p{L}{0,10}")) {
            problems.add(Problem.at("abbreviation", "RULEBOOK_DOCUMENT_TYPE_ABBREVIATION"));
        }
        if (type.validTo() != null && type.validTo().isBefore(type.validFrom())) {
            problems.add(Problem.at("validTo", "RULEBOOK_PERIOD_INVERTED"));
        }
        problems.addAll(twins(type));
        return problems;
    }

    private List<Problem> twins(DocumentType type) {
        return all().stream()
                .filter(other -> !other.code().equals(type.code())
                        && !type.abbreviation().isEmpty())
                .filter(other -> other.abbreviation().equals(type.abbreviation()) && overlap(other, type))
                .map(other -> Problem.at("abbreviation", "RULEBOOK_DOCUMENT_TYPE_TWICE", other.name()))
                .toList();
    }

    private static boolean overlap(DocumentType one, DocumentType other) {
        return (one.validTo() == null || !one.validTo().isBefore(other.validFrom()))
                && (other.validTo() == null || !other.validTo().isBefore(one.validFrom()));
    }
}
