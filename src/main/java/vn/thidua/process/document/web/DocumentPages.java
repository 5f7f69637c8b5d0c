package vn.thidua.process.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.plan.RecipientLine;
import vn.thidua.document.Correction;
import vn.thidua.document.Corrections;
import vn.thidua.document.DispatchLine;
import vn.thidua.document.DocumentDesk;
import vn.thidua.document.DocumentId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.RecallAnswer;
import vn.thidua.document.Recalls;
import vn.thidua.document.Rendition;
import vn.thidua.document.Renditions;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.process.document.web.DocumentPage.Dispatch;
import vn.thidua.process.document.web.DocumentPage.Effect;
import vn.thidua.process.document.web.DocumentPage.Fact;
import vn.thidua.process.document.web.DocumentPage.File;
import vn.thidua.process.document.web.DocumentPage.Option;
import vn.thidua.process.document.web.DocumentPage.Recall;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** Gathers what is known about one issued document. */
@Component
class DocumentPages {

    private final DocumentDesk desk;
    private final Documents documents;
    private final Renditions renditions;
    private final Corrections corrections;
    private final Recalls recalls;
    private final DocumentHistories histories;
    private final Organisation organisation;
    private final Sentences sentences;
    private final Clock clock;

    DocumentPages(
            DocumentDesk desk,
            Documents documents,
            Renditions renditions,
            Corrections corrections,
            Recalls recalls,
            DocumentHistories histories,
            Organisation organisation,
            Sentences sentences,
            Clock clock) {
        this.desk = desk;
        this.documents = documents;
        this.renditions = renditions;
        this.corrections = corrections;
        this.recalls = recalls;
        this.histories = histories;
        this.organisation = organisation;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Units see the document and what became of it, the ward's staff also who did what. */
    DocumentPage of(Actor reader, DocumentId id) {
        IssuedDocument document = desk.open(reader, id);
        boolean staff = desk.isStaff(reader);
        return new DocumentPage(
                id.toString(),
                title(document),
                document.kind() != DocumentKind.CERTIFICATE,
                staff && document.kind() == DocumentKind.AWARD_DECISION,
                facts(document),
                corrections.standing(id).isInForce(),
                effects(id),
                corrects(id),
                desk.signatures(id),
                files(document),
                staff ? dispatches(id) : List.of(),
                recalls(reader, id),
                corrections.standing(id).isRecalled(),
                staff ? histories.of(document) : List.of(),
                corrections.ways(reader, id).stream()
                        .map(way -> new Option(way.name(), way.label()))
                        .toList());
    }

    private static String title(IssuedDocument document) {
        return document.code() == null
                ? document.kind().label()
                : document.kind().label() + " " + document.code();
    }

    private List<Fact> facts(IssuedDocument document) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("type", document.kind().label()));
        if (document.code() != null) {
            facts.add(fact("number", document.code()));
        }
        facts.add(fact("date", Vietnamese.date(document.issuedOn())));
        facts.add(fact("summary", document.summary()));
        facts.add(fact("signer", document.signer()));
        facts.add(fact("pages", Integer.toString(document.pages())));
        return facts;
    }

    private Fact fact(String name, String value) {
        return new Fact(sentences.text("document.fact." + name), value);
    }

    private List<Effect> effects(DocumentId id) {
        return corrections.of(id).stream().map(this::effect).toList();
    }

    private Effect effect(Correction correction) {
        Correction.Outcome outcome = correction.outcome();
        String reason = correction.reason();
        if (outcome == null) {
            return new Effect(
                    sentences.text("process.document.underWay", correction.way().label(), reason), null);
        }
        if (!outcome.applied()) {
            return new Effect(
                    sentences.text("process.document.dropped", correction.way().label(), reason, outcome.note()), null);
        }
        DocumentId by = outcome.by();
        String on = Vietnamese.moment(outcome.decidedAt());
        return by == null
                ? new Effect(sentences.text("process.document.recalled", on, reason), null)
                : new Effect(
                        sentences.text(
                                "process.document.corrected",
                                correction.way().effect(),
                                title(documents.issued(by)),
                                reason),
                        "/documents/" + by);
    }

    private @Nullable Effect corrects(DocumentId id) {
        return corrections
                .madeBy(id)
                .map(correction -> new Effect(
                        sentences.text(
                                "process.document.corrects",
                                correction.way().label(),
                                title(documents.issued(correction.documentId()))),
                        "/documents/" + correction.documentId()))
                .orElse(null);
    }

    private List<File> files(IssuedDocument document) {
        File original = new File(
                sentences.text("process.document.original"),
                "/api/documents/" + document.id() + ".pdf",
                document.sha256(),
                Vietnamese.moment(document.issuedAt()),
                "");
        return Stream.concat(
                        Stream.of(original),
                        renditions.of(document.id()).stream().map(one -> file(document, one)))
                .toList();
    }

    private static File file(IssuedDocument document, Rendition rendition) {
        return new File(
                rendition.kind().label(),
                "/api/documents/%s/renditions/%s".formatted(document.id(), rendition.sha256()),
                rendition.sha256(),
                Vietnamese.moment(rendition.addedAt()),
                rendition.note());
    }

    private List<Dispatch> dispatches(DocumentId id) {
        return documents.dispatched(id).stream().map(this::dispatch).toList();
    }

    private Dispatch dispatch(DispatchLine line) {
        Map<String, String> names = unitNames();
        String recipients = Stream.concat(
                        line.unitCodes().stream().map(code -> names.getOrDefault(code, code)),
                        line.addressees().stream())
                .collect(Collectors.joining(", "));
        return new Dispatch(line.text(), channel(line.channel()), line.copies(), recipients);
    }

    private static String channel(String name) {
        return Arrays.stream(RecipientLine.Channel.values())
                .filter(known -> known.name().equals(name))
                .map(RecipientLine.Channel::label)
                .findFirst()
                .orElse(name);
    }

    /** Units see only their own line. */
    private List<Recall> recalls(Actor reader, DocumentId id) {
        if (!corrections.standing(id).isRecalled()) {
            return List.of();
        }
        Map<String, String> names = unitNames();
        Map<String, RecallAnswer> answers =
                recalls.answers(id).stream().collect(Collectors.toMap(RecallAnswer::recipient, Function.identity()));
        return recalls.recipients(id).stream()
                .filter(recipient -> desk.isStaff(reader) || reader.speaksFor(recipient))
                .map(recipient -> recall(reader, recipient, names, answers.get(recipient)))
                .toList();
    }

    private static Recall recall(
            Actor reader, String recipient, Map<String, String> names, @Nullable RecallAnswer answer) {
        boolean answersForAll =
                Stream.of(Role.CLERK, Role.CULTURE_OFFICER, Role.CULTURE_HEAD).anyMatch(reader::has);
        return new Recall(
                recipient,
                Objects.requireNonNullElse(names.get(recipient), recipient),
                answer == null ? "" : answer.deed().label(),
                answer == null ? "" : Vietnamese.moment(answer.answeredAt()),
                answer == null && (answersForAll || reader.speaksFor(recipient)));
    }

    private Map<String, String> unitNames() {
        return organisation.units(LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE)).stream()
                .collect(Collectors.toMap(Unit::code, Unit::name));
    }
}
