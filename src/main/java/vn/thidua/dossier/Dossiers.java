package vn.thidua.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AnswersFromAbove;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.DossierFile;
import vn.thidua.award.DossierPart;
import vn.thidua.award.NominationId;
import vn.thidua.dossier.Dossier.Status;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Front door to dossiers that go upward. */
@Service
@Transactional
public class Dossiers {

    private final DossierRepository dossiers;
    private final DossierLineRepository lines;
    private final DossierAssembly assembly;
    private final DossierFacts facts;
    private final DossierPackage packing;
    private final AnswersFromAbove answers;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dossiers(
            DossierRepository dossiers,
            DossierLineRepository lines,
            DossierAssembly assembly,
            DossierFacts facts,
            DossierPackage packing,
            AnswersFromAbove answers,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.lines = lines;
        this.assembly = assembly;
        this.facts = facts;
        this.packing = packing;
        this.answers = answers;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** One dossier per submission: a second call answers with the one that is there. */
    public DossierId open(String paperSubject) {
        AwardSnapshot snapshot = assembly.snapshot(paperSubject);
        DossierId id = new DossierId(UUID.randomUUID());
        if (dossiers.add(id, snapshot.roundId(), paperSubject, clock.instant())) {
            assembly.fresh(snapshot).forEach(line -> lines.add(id, line));
            record(Actor.system(), "DOSSIER_OPENED", id, snapshot.title());
        }
        return new DossierId(dossiers.ofSubject(paperSubject).orElseThrow().id());
    }

    @Transactional(readOnly = true)
    public Dossier get(DossierId id) {
        return find(id).orElseThrow(() -> new BusinessRuleViolation("DOSSIER_UNKNOWN"));
    }

    @Transactional(readOnly = true)
    public Optional<Dossier> find(DossierId id) {
        return dossiers.find(id).map(assembly::whole);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Dossier> all() {
        return dossiers.all().stream().map(assembly::whole).toList();
    }

    /** What the catalogue asks for and the line has not. */
    @Transactional(readOnly = true)
    public List<DossierPart> missing(Dossier dossier, DossierLine line) {
        return facts.missing(assembly.snapshot(dossier.paperSubject()), line);
    }

    @Transactional(readOnly = true)
    public EarlierAwards earlier(Dossier dossier, DossierLine line) {
        return facts.earlier(assembly.snapshot(dossier.paperSubject()), line);
    }

    /** Reports are written and papers collected; with parts missing only for a reason. Fields at {@code lines[i].…}. */
    public void prepare(Actor actor, DossierId id, List<LineEntry> entries, @Nullable String missingReason) {
        Dossier dossier = expect(id, Status.PREPARING);
        BusinessRuleViolation.throwIfAny(new DossierRules(dossier).entries(entries));
        List<DossierLine> written = written(dossier, entries);
        String reason = missingReason == null ? "" : Vietnamese.text(missingReason);
        List<Problem> problems = new ArrayList<>(unusable(actor, written));
        if (reason.isEmpty()) {
            problems.addAll(lacking(dossier, written));
        }
        BusinessRuleViolation.throwIfAny(problems);
        written.forEach(line -> lines.add(id, line));
        dossiers.explain(id, reason.isEmpty() ? null : reason);
        dossiers.move(id, Status.READY);
        record(actor, "DOSSIER_PREPARED", id, reason);
    }

    /** Makes the package once. */
    public void pack(DossierId id) {
        Dossier dossier = get(id);
        if (dossier.status() == Status.READY) {
            DossierPackage.Made made = packing.make(assembly.snapshot(dossier.paperSubject()), dossier);
            dossiers.packed(id, made.sha256(), made.files());
            dossiers.move(id, Status.PACKED);
            record(Actor.system(), "DOSSIER_PACKED", id, made.sha256());
        }
    }

    public void send(Actor actor, SendDossier command) {
        expect(command.id(), Status.PACKED);
        String how = command.how() == null ? "" : Vietnamese.text(command.how());
        LocalDate on = command.sentOn();
        List<Problem> problems = new ArrayList<>();
        if (on == null) {
            problems.add(Problem.at("sentOn", "DOSSIER_SENT_ON_MISSING"));
        } else if (on.isAfter(today())) {
            problems.add(Problem.at("sentOn", "DOSSIER_SENT_IN_FUTURE"));
        }
        if (how.isEmpty()) {
            problems.add(Problem.at("how", "DOSSIER_SENT_HOW_MISSING"));
        }
        BusinessRuleViolation.throwIfAny(problems);
        dossiers.sent(command.id(), Objects.requireNonNull(on), how);
        dossiers.move(command.id(), Status.SENT);
        record(actor, "DOSSIER_SENT", command.id(), how);
    }

    /** The clerk found something to put right. */
    public void sendBack(Actor actor, DossierId id, @Nullable String reason) {
        expect(id, Status.PACKED);
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "DOSSIER_RETURN_REASON_MISSING")));
        }
        dossiers.move(id, Status.PREPARING);
        record(actor, "DOSSIER_RETURNED", id, Vietnamese.text(reason));
    }

    /** Answers come one by one or together; each goes into the history of awards. Fields at {@code answers[i].…}. */
    public void answer(Actor actor, DossierId id, List<AnswerEntry> entries) {
        Dossier dossier = expect(id, Status.SENT);
        List<Problem> problems = new ArrayList<>(new DossierRules(dossier).answers(entries, today()));
        List<UUID> scans =
                entries.stream().map(AnswerEntry::scan).filter(Objects::nonNull).toList();
        if (!files.unusable(actor, scans.stream().map(FileId::new).toList()).isEmpty()) {
            problems.add(Problem.of("DOSSIER_FILE_UNUSABLE"));
        }
        BusinessRuleViolation.throwIfAny(problems);
        entries.stream().filter(DossierRules::isAnswer).forEach(entry -> keep(actor, id, entry));
        if (get(id).isAnswered()) {
            dossiers.move(id, Status.ANSWERED);
        }
    }

    private void keep(Actor actor, DossierId id, AnswerEntry entry) {
        NominationId nomination = Objects.requireNonNull(entry.nominationId());
        Answer answer = new Answer(
                entry.choice() == AnswerEntry.Choice.GRANTED,
                text(entry.decisionCode()),
                Objects.requireNonNull(entry.decidedOn()),
                text(entry.grantedBy()),
                entry.choice() == AnswerEntry.Choice.GRANTED ? null : text(entry.reason()),
                entry.scan(),
                clock.instant());
        lines.answer(id, nomination, answer);
        if (answer.granted()) {
            answers.granted(actor, nomination, answer.grantedBy(), answer.decisionCode(), answer.decidedOn());
        } else {
            answers.refused(actor, nomination, answer.grantedBy() + ": " + answer.reason());
        }
    }

    private static List<DossierLine> written(Dossier dossier, List<LineEntry> entries) {
        Map<NominationId, LineEntry> byId = entries.stream()
                .collect(Collectors.toMap(entry -> Objects.requireNonNull(entry.nominationId()), Function.identity()));
        return dossier.lines().stream()
                .map(line -> line.with(Objects.requireNonNull(byId.get(line.nominationId()))))
                .toList();
    }

    private List<Problem> lacking(Dossier dossier, List<DossierLine> written) {
        return written.stream()
                .filter(line -> !missing(dossier, line).isEmpty())
                .map(line -> Problem.of(
                        "DOSSIER_PART_MISSING",
                        line.item().recipient().name(),
                        missing(dossier, line).stream().map(DossierPart::label).collect(Collectors.joining("; "))))
                .toList();
    }

    private List<Problem> unusable(Actor actor, List<DossierLine> written) {
        List<FileId> used = new ArrayList<>();
        for (DossierLine line : written) {
            line.papers().stream().map(DossierFile::file).map(FileId::new).forEach(used::add);
            line.evidence().stream().map(FileId::new).forEach(used::add);
        }
        return files.unusable(actor, used).isEmpty() ? List.of() : List.of(Problem.of("DOSSIER_FILE_UNUSABLE"));
    }

    private Dossier expect(DossierId id, Status expected) {
        Dossier dossier = get(id);
        if (dossier.status() != expected) {
            throw new BusinessRuleViolation(
                    "DOSSIER_STATUS", dossier.title(), dossier.status().label());
        }
        return dossier;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : Vietnamese.text(typed);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private void record(Actor actor, String action, DossierId id, String what) {
        events.publishEvent(new Recorded(actor, action, "upward_dossier/" + id, Map.of("what", what)));
    }
}
