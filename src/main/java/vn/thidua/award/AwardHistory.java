package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.shared.BusinessRuleViolation;

/**
 * What was ever granted, also what was cancelled later (ask {@link GrantedAward#counts()}): the ward's own awards from
 * the Chairman's word on, those of higher offices from their answer on.
 */
@Service
@Transactional
public class AwardHistory {

    /**
     * Null asks for all.
     *
     * @param year of the decision
     * @param unitCode the unit as it is today: what merged into it is found as well
     * @param name words of the recipient's name, with or without marks
     */
    public record Filter(
            @Nullable Integer year,
            @Nullable String unitCode,
            @Nullable RecipientKind kind,
            @Nullable String awardCode,
            @Nullable String name) {

        public static Filter everything() {
            return new Filter(null, null, null, null, null);
        }

        public static Filter ofYear(int year) {
            return new Filter(year, null, null, null, null);
        }
    }

    private static final int LONGEST_REASON = 1000;

    private final GrantedAwardRepository repository;
    private final SnapshotRepository snapshots;
    private final NominationRepository nominations;
    private final Subjects subjects;
    private final AwardTypes types;
    private final Organisation organisation;

    AwardHistory(
            GrantedAwardRepository repository,
            SnapshotRepository snapshots,
            NominationRepository nominations,
            Subjects subjects,
            AwardTypes types,
            Organisation organisation) {
        this.repository = repository;
        this.snapshots = snapshots;
        this.nominations = nominations;
        this.subjects = subjects;
        this.types = types;
        this.organisation = organisation;
    }

    /** The newest first. */
    public List<GrantedAward> of(UUID subjectId) {
        return repository.of(subjectId);
    }

    /** The newest first, then in the order of every list. */
    public List<GrantedAward> all(Filter filter) {
        String unit = filter.unitCode();
        return repository.all(filter, unit == null ? Set.of() : withPredecessors(unit));
    }

    /** Whoever has one of these names but for its marks; the newest first. */
    List<GrantedAward> named(List<String> names) {
        return repository.named(names);
    }

    public Optional<GrantedAward> find(NominationId id) {
        return repository.find(id);
    }

    /** The decision is issued: from now on its awards are known by its number, and its day is theirs. */
    public void noteDecision(String paperSubject, String code, LocalDate on) {
        repository.noteDecision(paperSubject, code, on);
    }

    /** A higher office granted what was forwarded to it; the ward pays nothing. May be repeated. */
    public void enterFromAbove(NominationId id, String grantedBy, String decisionCode, LocalDate on) {
        AwardSnapshot snapshot = repository
                .roundOf(id)
                .flatMap(round -> snapshots.find(round.id(), round.attempt()))
                .orElseThrow(() -> new BusinessRuleViolation("AWARD_NOMINATION_UNKNOWN", id.toString()));
        List<AwardSnapshot.Item> granted = snapshot.forwarded().stream()
                .filter(item -> item.nominationId().equals(id))
                .toList();
        repository.add(snapshot, granted, forms(on), new GrantedAwardRepository.Grant(on, grantedBy, decisionCode));
    }

    /**
     * the award keeps its row and its number in the Sổ vàng, marked; it counts nowhere from now on.
     *
     * @param by the document that takes it back
     */
    public void cancel(NominationId id, LocalDate on, String by, String reason) {
        repository.cancel(id, on, by);
        nominations
                .find(id)
                .ifPresent(nomination ->
                        nominations.update(nomination.with(Nomination.Status.CANCELLED, shortened(reason))));
    }

    /** a decision is recalled as a whole; what it granted and still counted counts nowhere. May be repeated. */
    public void recall(String paperSubject, LocalDate on, String by, String reason) {
        repository.counting(paperSubject).forEach(id -> cancel(id, on, by, by + ": " + reason));
    }

    /**
     * a decision puts the name on an award right. History and register of subjects go by it, so that the right
     * person is found; what was written before stays to be read. May be repeated.
     */
    public void correctName(NominationId id, String name) {
        find(id).filter(award -> !award.recipient().name().equals(name)).ifPresent(award -> {
            String wrong = award.recipient().name();
            Recipient right = award.recipient().named(name);
            repository.rename(id, right, award.formerName() == null ? wrong : award.formerName() + "; " + wrong);
            subjects.correct(id, award.unitCode(), right, wrong);
        });
    }

    /** Which awards of one decision were cancelled since, with the day. */
    public Map<NominationId, LocalDate> cancelled(String paperSubject) {
        return repository.cancelled(paperSubject);
    }

    /** Number in the Sổ vàng; empty for awards of higher offices. */
    public Optional<AwardSnapshot.GoldenBookNumber> goldenBook(NominationId id) {
        return repository.goldenBook(id);
    }

    /** Under which subject its decision and certificate were issued. */
    public Optional<String> paperSubject(NominationId id) {
        return repository.paperSubject(id);
    }

    /** How the ward's own awards say who granted them. */
    public String grantor() {
        return "Chủ tịch " + organisation.ward().peoplesCommittee();
    }

    void enter(AwardSnapshot decided) {
        takeBack(decided);
        AwardSnapshot.Decision decision = decided.decision();
        if (decision == null) {
            return;
        }
        repository.add(
                decided,
                decided.granted(),
                forms(decision.on()),
                new GrantedAwardRepository.Grant(decision.on(), grantor(), null));
    }

    /** Nothing of it was issued: the Chairman decides anew. */
    void takeBack(AwardSnapshot snapshot) {
        repository.takeBack(snapshot.roundId());
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }

    private Function<AwardSnapshot.Item, AwardType.Form> forms(LocalDate on) {
        Map<String, AwardType.Form> forms = types.on(on).stream()
                .collect(Collectors.toMap(AwardType::code, AwardType::form, (first, second) -> first));
        return item -> forms.getOrDefault(item.awardCode(), AwardType.Form.REWARD);
    }

    /** The unit and all that went into it, directly or by way of others. */
    Set<String> withPredecessors(String unitCode) {
        Set<String> found = new TreeSet<>(Set.of(unitCode));
        List<Unit> units = organisation.allUnits();
        boolean more = true;
        while (more) {
            more = found.addAll(units.stream()
                    .filter(unit -> unit.mergedInto() != null && found.contains(unit.mergedInto()))
                    .map(Unit::code)
                    .toList());
        }
        return found;
    }
}
