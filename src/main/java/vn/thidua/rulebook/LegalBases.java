package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** The catalogue of what may be cited, and when; nothing dead reaches a document. */
@Service
@Transactional
public class LegalBases {

    private final LegalBasisRepository repository;
    private final ApplicationEventPublisher events;

    LegalBases(LegalBasisRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    public Optional<LegalBasis> find(String code) {
        return repository.find(code);
    }

    /** In the order in which they are to be cited; refused as a whole with every one that may not be cited that day. */
    public List<LegalBasis> citable(Collection<String> codes, LocalDate issuedOn) {
        BusinessRuleViolation.throwIfAny(problemsOf(codes, issuedOn));
        return codes.stream().map(code -> repository.find(code).orElseThrow()).toList();
    }

    /** What keeps these from being cited in a document issued on that day. */
    public List<Problem> problemsOf(Collection<String> codes, LocalDate issuedOn) {
        List<Problem> problems = new ArrayList<>();
        for (String code : codes) {
            repository
                    .find(code)
                    .map(basis -> problemOf(basis, issuedOn))
                    .orElseGet(() -> Optional.of(Problem.of("RULEBOOK_BASIS_UNKNOWN", code)))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    /**
     * Whether free text of a document cites something of the catalogue by its number that is not in force on the day:
     * what was typed by hand is checked too.
     */
    public List<Problem> problemsOfText(String text, LocalDate issuedOn) {
        return repository.all().stream()
                .filter(basis -> isCited(text, basis))
                .flatMap(basis -> problemOf(basis, issuedOn).stream())
                .toList();
    }

    public List<LegalBasis> inForce(LocalDate on) {
        return all().stream().filter(basis -> basis.isInForceOn(on)).toList();
    }

    public List<LegalBasis> all() {
        return repository.all();
    }

    public List<LegalBasisEdition> history(String code) {
        return repository.history(code);
    }

    /** Adds to the catalogue, or puts a new edition in place of the old one, which is kept. */
    public void change(Actor actor, LegalBasis basis, String reason) {
        String why = Reasons.required(reason);
        BusinessRuleViolation.throwIfAny(
                LegalBasisRules.problems(basis, code -> repository.find(code).isPresent()));
        repository.replace(basis, actor.userId(), why);
        events.publishEvent(new Recorded(
                actor,
                "RULEBOOK_BASIS_CHANGED",
                "legal_basis/" + basis.code(),
                Map.of("citation", basis.citation(), "period", period(basis), "reason", why)));
    }

    /** By its number; a law, which is cited without one, by its name and day. */
    private static boolean isCited(String text, LegalBasis basis) {
        boolean byNumber = !basis.number().isEmpty() && names(text, basis.number());
        return byNumber || (basis.kind() == LegalBasis.Kind.LAW && text.contains(basis.citation()));
    }

    /** The number 30/2020/NĐ-CP does not stand in 130/2020/NĐ-CP. */
    private static boolean names(String text, String number) {
        return Pattern.compile("(?<![\\d/])" + Pattern.quote(number))
                .matcher(text)
                .find();
    }

    private Optional<Problem> problemOf(LegalBasis basis, LocalDate issuedOn) {
        if (basis.isInForceOn(issuedOn)) {
            return Optional.empty();
        }
        if (issuedOn.isBefore(basis.validFrom())) {
            return Optional.of(
                    Problem.of("RULEBOOK_BASIS_NOT_YET", basis.shortCitation(), Vietnamese.date(basis.validFrom())));
        }
        return Optional.of(successor(basis, issuedOn)
                .map(successor -> Problem.of(
                        "RULEBOOK_BASIS_REPLACED",
                        basis.shortCitation(),
                        Vietnamese.date(issuedOn),
                        successor.shortCitation(),
                        Vietnamese.date(successor.validFrom())))
                .orElseGet(
                        () -> Problem.of("RULEBOOK_BASIS_EXPIRED", basis.shortCitation(), Vietnamese.date(issuedOn))));
    }

    /** What replaced it, or what replaced that, as it stands on the day. */
    private Optional<LegalBasis> successor(LegalBasis basis, LocalDate on) {
        Set<String> seen = new HashSet<>(Set.of(basis.code()));
        Optional<LegalBasis> next = replacement(basis);
        while (next.isPresent()
                && !next.get().isInForceOn(on)
                && seen.add(next.get().code())) {
            next = replacement(next.get()).or(() -> replacement(basis));
        }
        return next;
    }

    private Optional<LegalBasis> replacement(LegalBasis basis) {
        return Optional.ofNullable(basis.replacedBy()).flatMap(repository::find);
    }

    private static String period(LegalBasis basis) {
        LocalDate to = basis.validTo();
        return Vietnamese.date(basis.validFrom()) + " - " + (to == null ? "" : Vietnamese.date(to));
    }
}
