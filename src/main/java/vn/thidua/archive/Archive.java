package vn.thidua.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.DocumentId;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** Front door to the ward's files: the yearly list, what is in each, handing over. */
@Service
@Transactional
public class Archive {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.CLERK, Role.CULTURE_OFFICER, Role.CULTURE_HEAD);

    private final ArchiveFileRepository files;
    private final Collecting collecting;
    private final DocumentListSheet sheet;
    private final DatedValues values;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Archive(
            ArchiveFileRepository files,
            Collecting collecting,
            DocumentListSheet sheet,
            DatedValues values,
            Clock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.collecting = collecting;
        this.sheet = sheet;
        this.values = values;
        this.clock = clock;
        this.events = events;
    }

    public static boolean mayKeep(Actor actor) {
        return actor.roles().stream().anyMatch(KEEPERS::contains);
    }

    /** Puts a file on the year's list; a campaign has one file at most. */
    public ArchiveFileId open(Actor actor, int year, @Nullable String campaignId, FileDetails details) {
        requireKeeper(actor);
        BusinessRuleViolation.throwIfAny(details.problems());
        if (campaignId != null && files.ofCampaign(campaignId).isPresent()) {
            throw new BusinessRuleViolation("ARCHIVE_CAMPAIGN_HAS_FILE");
        }
        requireFree(year, details.notation(), null);
        ArchiveFileId id = new ArchiveFileId(UUID.randomUUID());
        files.insert(file(id, year, campaignId, details, 0));
        record(actor, "FILE_OPENED", id, Map.of("notation", details.notation(), "year", Integer.toString(year)));
        return id;
    }

    public void change(Actor actor, ArchiveFileId id, FileDetails details, int version) {
        requireKeeper(actor);
        BusinessRuleViolation.throwIfAny(details.problems());
        ArchiveFile before = get(id);
        requireFree(before.year(), details.notation(), id);
        files.update(file(id, before.year(), before.campaignId(), details, version));
        record(
                actor,
                "FILE_CHANGED",
                id,
                Map.of(
                        "notation", details.notation(),
                        "endedOn", String.valueOf(details.endedOn()),
                        "handedOverOn", String.valueOf(details.handedOverOn())));
    }

    private static ArchiveFile file(
            ArchiveFileId id, int year, @Nullable String campaignId, FileDetails details, int version) {
        return new ArchiveFile(
                id,
                year,
                details.notation(),
                details.title(),
                details.maintenance(),
                details.rights(),
                details.creator(),
                details.description(),
                campaignId,
                details.endedOn(),
                details.handedOverOn(),
                version);
    }

    private void requireFree(int year, String notation, @Nullable ArchiveFileId except) {
        boolean taken = files.ofYear(year).stream()
                .anyMatch(file -> file.notation().equals(notation) && !file.id().equals(except));
        if (taken) {
            throw new BusinessRuleViolation("ARCHIVE_NOTATION_TAKEN", notation, year);
        }
    }

    /** One document may stand in several files; it is not copied. */
    public void add(Actor actor, ArchiveFileId id, DocumentId document) {
        requireKeeper(actor);
        get(id);
        collecting.requireIssued(document);
        files.addDocument(id, document, actor.userId(), clock.instant());
        record(actor, "FILE_DOCUMENT_ADDED", id, Map.of("document", document.toString()));
    }

    @Transactional(readOnly = true)
    public ArchiveFile get(ArchiveFileId id) {
        return files.find(id).orElseThrow(() -> new BusinessRuleViolation("ARCHIVE_FILE_UNKNOWN"));
    }

    @Transactional(readOnly = true)
    public Optional<ArchiveFile> ofCampaign(String campaignId) {
        return files.ofCampaign(campaignId);
    }

    @Transactional(readOnly = true)
    public List<ArchiveFile> ofYear(int year) {
        return files.ofYear(year);
    }

    @Transactional(readOnly = true)
    public List<Integer> years() {
        return files.years();
    }

    /** What a file opened today for a campaign would be called. */
    @Transactional(readOnly = true)
    public FileDetails suggested(int year, String title) {
        int next = files.ofYear(year).size() + 1;
        int retention = values.member(ValueKey.RETENTION, DatedValues.DEFAULT, today())
                .number()
                .intValueExact();
        return new FileDetails(
                "%02d.TĐKT".formatted(next),
                title,
                retention + " năm",
                "Theo quy chế của cơ quan",
                "Phòng Văn hóa - Xã hội",
                "",
                null,
                null);
    }

    /** The list of what is in a file, in time order. */
    @Transactional(readOnly = true)
    public List<FileLine> lines(ArchiveFileId id) {
        return FileLine.of(collecting.contents(get(id)));
    }

    /** Files whose day of handing over is near or past, soonest first (decree 30, article 30). */
    @Transactional(readOnly = true)
    public List<DueFile> due(LocalDate on) {
        int months = values.whole(ValueKey.HANDOVER_MONTHS, on);
        int notice = values.whole(ValueKey.HANDOVER_NOTICE, on);
        return files.kept().stream()
                .flatMap(file -> dueOn(file, months).stream())
                .filter(due -> !due.dueOn().minusDays(notice).isAfter(on))
                .sorted(Comparator.comparing(DueFile::dueOn))
                .toList();
    }

    private Optional<DueFile> dueOn(ArchiveFile file, int months) {
        LocalDate ended = file.endedOn() != null ? file.endedOn() : collecting.endOfWork(file);
        return Optional.ofNullable(ended).map(end -> new DueFile(file, end.plusMonths(months)));
    }

    /** Refuses before the first byte where data do not fit their fields. */
    public FilePackage packageOf(Actor actor, ArchiveFileId id) {
        requireKeeper(actor);
        ArchiveFile file = get(id);
        FileContents contents = collecting.contents(file);
        contents.requireMeasured();
        record(
                actor,
                "FILE_EXPORTED",
                id,
                Map.of("documents", Integer.toString(contents.entries().size())));
        byte[] list = sheet.print(contents);
        return new FilePackage(
                "ho-so-%s-%d.zip".formatted(Plain.name(file.notation()), file.year()),
                out -> write(out, contents, list));
    }

    private static void write(OutputStream out, FileContents contents, byte[] list) throws IOException {
        try (PackageWriter writer = new PackageWriter(out)) {
            writer.write(contents, list);
        }
    }

    private static void requireKeeper(Actor actor) {
        if (!mayKeep(actor)) {
            throw new AccessDeniedException("Files are kept by the office and the clerk.");
        }
    }

    private void record(Actor actor, String action, ArchiveFileId id, Map<String, String> details) {
        events.publishEvent(new Recorded(actor, action, "archive_file/" + id, details));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
