package vn.thidua.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.document.DispatchLine;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.Draft;
import vn.thidua.document.DraftStep;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.Rendition;
import vn.thidua.document.Renditions;
import vn.thidua.file.Originals;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.shared.Vietnamese;

/** Our own documents with their data (annex VI, part II, outgoing). */
@Component
class OutgoingEntries {

    private final Documents documents;
    private final Renditions renditions;
    private final Originals originals;
    private final Organisation organisation;
    private final Clock clock;

    OutgoingEntries(
            Documents documents, Renditions renditions, Originals originals, Organisation organisation, Clock clock) {
        this.documents = documents;
        this.renditions = renditions;
        this.originals = originals;
        this.organisation = organisation;
        this.clock = clock;
    }

    Entry entry(IssuedDocument document, String organId) {
        String stem = document.fileName().replaceFirst("\\.pdf$", "");
        return new Entry(
                Entry.Direction.OUTGOING,
                document.issuedAt(),
                stem,
                "%s %s"
                        .formatted(
                                document.kind().label(),
                                Objects.requireNonNullElse(document.code(), document.summary())),
                values(document),
                signatories(document),
                addressees(document),
                document.pages(),
                parts(document, stem));
    }

    private List<Value> values(IssuedDocument document) {
        String code = Objects.requireNonNullElse(document.code(), "/");
        int slash = code.indexOf('/');
        return List.of(
                new Value(Field.TYPE_NAME, document.kind().registerName()),
                new Value(Field.CODE_NUMBER, code.substring(0, slash)),
                new Value(Field.CODE_NOTATION, code.substring(slash + 1)),
                new Value(Field.ISSUED_DATE, Vietnamese.date(document.issuedOn())),
                new Value(Field.ORGAN_NAME, organ(document.kind())),
                new Value(Field.SUBJECT, document.summary()),
                new Value(Field.LANGUAGE, "Tiếng Việt"),
                new Value(Field.PAGE_AMOUNT, Integer.toString(document.pages())),
                new Value(Field.DESCRIPTION, ""),
                new Value(Field.PRIORITY, "0"),
                new Value(Field.ISSUED_AMOUNT, Integer.toString(copies(document))));
    }

    private String organ(DocumentKind kind) {
        return switch (kind.letterhead()) {
            case PEOPLES_COMMITTEE -> organisation.ward().peoplesCommittee();
            case CULTURE_OFFICE ->
                "Phòng Văn hóa - Xã hội " + organisation.ward().fullName();
            case COUNCIL ->
                "Hội đồng Thi đua - Khen thưởng " + organisation.ward().fullName();
        };
    }

    private int copies(IssuedDocument document) {
        return documents.dispatched(document.id()).stream()
                .mapToInt(DispatchLine::copies)
                .sum();
    }

    /** Minutes have two; a slip bears the officer's name alone. */
    private List<Entry.Signatory> signatories(IssuedDocument document) {
        Draft draft = documents.get(document.draftId());
        List<Entry.Signatory> signed = draft.steps().stream()
                .filter(step -> step.kind() == DraftStep.Kind.SIGNATURE
                        && step.verdict().isApproval()
                        && step.contentHash().equals(draft.contentHash()))
                .flatMap(step -> Stream.ofNullable(step.signer()))
                .map(signer -> new Entry.Signatory(signer.position(), signer.name()))
                .distinct()
                .toList();
        return signed.isEmpty() ? List.of(new Entry.Signatory("", document.signer())) : signed;
    }

    private List<Entry.Addressee> addressees(IssuedDocument document) {
        Map<String, String> names = organisation.units(LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE)).stream()
                .collect(Collectors.toMap(Unit::code, Unit::name));
        return documents.dispatched(document.id()).stream()
                .flatMap(line -> Stream.concat(
                        line.unitCodes().stream().map(unit -> names.getOrDefault(unit, unit)),
                        line.addressees().stream()))
                .distinct()
                .map(name -> new Entry.Addressee("", name))
                .toList();
    }

    private List<Part> parts(IssuedDocument document, String stem) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(document.fileName(), "Bản gốc", document.sha256(), () -> originals.read(document.sha256())));
        int number = 0;
        for (Rendition rendition : renditions.of(document.id())) {
            number++;
            String end = rendition.kind() == Rendition.Kind.SCAN ? "ban-quet" : "ban-bo-sung";
            parts.add(new Part(
                    "%s-%s-%d.%s".formatted(stem, end, number, rendition.extension()),
                    rendition.kind().label(),
                    rendition.sha256(),
                    () -> originals.read(rendition.sha256())));
        }
        return parts;
    }
}
