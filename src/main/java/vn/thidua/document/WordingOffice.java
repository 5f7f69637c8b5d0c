package vn.thidua.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.composing.WordingTrial;
import vn.thidua.document.wording.ShippedWordings;
import vn.thidua.document.wording.Wording;
import vn.thidua.document.wording.WordingRules;
import vn.thidua.document.wording.WordingTerms;
import vn.thidua.document.wording.WordingVersion;
import vn.thidua.document.wording.Wordings;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.UnitKind;
import vn.thidua.paper.FontRegistry;
import vn.thidua.rulebook.LegalBases;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** Front door: the office changes the words of its documents itself, sees them before saving, and keeps every version. */
@Service
@Transactional
public class WordingOffice {

    private static final int SOURCES = 12;

    /** A kind with the version in use and whether the program brings newer words. */
    public record Overview(DocumentKind kind, String label, WordingVersion version, boolean newerShipped) {}

    /** A real draft whose data a preview may use. */
    public record Source(DraftId id, String summary, Instant draftedAt) {}

    private final Wordings wordings;
    private final ShippedWordings shipped;
    private final WordingTrial trial;
    private final WordingPreview preview;
    private final DraftRepository drafts;
    private final Organisation organisation;
    private final LegalBases bases;
    private final FontRegistry fonts;
    private final Sentences sentences;

    WordingOffice(
            Wordings wordings,
            ShippedWordings shipped,
            WordingTrial trial,
            WordingPreview preview,
            DraftRepository drafts,
            Organisation organisation,
            LegalBases bases,
            FontRegistry fonts,
            Sentences sentences) {
        this.wordings = wordings;
        this.shipped = shipped;
        this.trial = trial;
        this.preview = preview;
        this.drafts = drafts;
        this.organisation = organisation;
        this.bases = bases;
        this.fonts = fonts;
        this.sentences = sentences;
    }

    public List<Overview> overview() {
        return Stream.of(DocumentKind.values())
                .map(kind -> new Overview(
                        kind,
                        label(kind),
                        wordings.current(kind),
                        wordings.offered(kind).isPresent()))
                .toList();
    }

    public WordingVersion current(DocumentKind kind) {
        return wordings.current(kind);
    }

    public List<WordingVersion> history(DocumentKind kind) {
        return wordings.history(kind);
    }

    public Optional<Wording> offered(DocumentKind kind) {
        return wordings.offered(kind);
    }

    public WordingTerms terms(DocumentKind kind) {
        return trial.terms(kind);
    }

    public String label(DocumentKind kind) {
        return sentences.text("document.wording-kind." + kind.name());
    }

    /** The newest drafts of the kind; of certificates those of decisions. */
    public List<Source> sources(DocumentKind kind) {
        DocumentKind drafted = kind == DocumentKind.CERTIFICATE ? DocumentKind.AWARD_DECISION : kind;
        return drafts.newest(drafted, SOURCES).stream()
                .map(draft -> new Source(draft.id(), draft.summary(), draft.draftedAt()))
                .toList();
    }

    /** The document as PDF in words that nobody has saved yet; refused like saving. */
    public byte[] preview(DocumentKind kind, Wording wording, @Nullable DraftId source) {
        BusinessRuleViolation.throwIfAny(problems(kind, wording));
        return preview.pdf(
                kind, wording, source == null ? null : drafts.get(source).snapshot());
    }

    /** A new version, valid for what is drafted from now on. */
    public int save(Actor actor, DocumentKind kind, int base, Wording wording, String reason) {
        List<Problem> problems = new ArrayList<>(problems(kind, wording));
        String why = Vietnamese.text(reason);
        if (why.isEmpty()) {
            problems.add(Problem.at("reason", "WORDING_REASON_MISSING"));
        }
        if (wordings.current(kind).wording().equals(wording)) {
            problems.add(Problem.of("WORDING_UNCHANGED"));
        }
        BusinessRuleViolation.throwIfAny(problems);
        preview.pdf(kind, wording, null);
        return wordings.save(actor, kind, base, wording, why);
    }

    /** An old version's words as a new version. */
    public int restore(Actor actor, DocumentKind kind, int base, int number, String reason) {
        return save(actor, kind, base, wordings.of(kind, number).wording(), reason);
    }

    /** The words that come with the program now, as a new version. */
    public int adopt(Actor actor, DocumentKind kind, int base, String reason) {
        String why = Vietnamese.text(reason);
        if (why.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "WORDING_REASON_MISSING")));
        }
        return wordings.adopt(actor, kind, base, why);
    }

    private List<Problem> problems(DocumentKind kind, Wording wording) {
        WordingRules rules = new WordingRules(
                trial.terms(kind),
                shipped.of(kind),
                name -> sentences.text("document.text." + name),
                fonts::unprintable,
                this::leads);
        List<Problem> problems = new ArrayList<>(rules.problems(wording));
        for (int i = 0; i < wording.bases().size(); i++) {
            String code = wording.bases().get(i);
            if (bases.find(code).isEmpty()) {
                problems.add(Problem.at("bases[" + i + "]", "RULEBOOK_BASIS_UNKNOWN", code));
            }
        }
        return problems;
    }

    private boolean leads(String to) {
        String name = to.substring(to.indexOf(':') + 1);
        return switch (to.substring(0, Math.max(0, to.indexOf(':')))) {
            case "role" -> Role.find(name).isPresent();
            case "kind" ->
                Stream.of(UnitKind.values()).anyMatch(kind -> kind.name().equals(name));
            case "group" -> organisation.group(name).isPresent();
            case "outside" -> organisation.addressee(name).isPresent();
            default -> to.equals("addressees");
        };
    }
}
