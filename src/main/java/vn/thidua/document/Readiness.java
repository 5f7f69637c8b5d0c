package vn.thidua.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRounds;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.consistency.Consistency;
import vn.thidua.document.consistency.Finding;
import vn.thidua.rulebook.LegalBases;
import vn.thidua.shared.Problem;

/**
 * Whether a document may be signed and issued on a day: what it cites is in force, each line of Nơi nhận leads somewhere,
 * and it agrees with itself and with what it rests on.
 */
@Component
class Readiness {

    private final LegalBases legalBases;
    private final DispatchLines lines;
    private final AwardRounds awards;
    private final ConsistencyFacts facts;

    Readiness(LegalBases legalBases, DispatchLines lines, AwardRounds awards, ConsistencyFacts facts) {
        this.legalBases = legalBases;
        this.lines = lines;
        this.awards = awards;
        this.facts = facts;
    }

    List<Problem> problems(StoredDraft draft, Composed composed, LocalDate on) {
        List<Problem> problems = new ArrayList<>(formal(draft, composed, on));
        Consistency.of(draft.kind(), composed, facts.of(draft, composed, on)).stream()
                .filter(Finding::isError)
                .map(Finding::problem)
                .forEach(problems::add);
        return problems;
    }

    /** All but what the document says of itself. */
    List<Problem> formal(StoredDraft draft, Composed composed, LocalDate on) {
        LinkedHashSet<Problem> problems = new LinkedHashSet<>(legalBases.problemsOf(composed.bases(), on));
        problems.addAll(legalBases.problemsOfText(PlainText.of(composed), on));
        lines.of(composed).stream()
                .filter(DispatchLine::leadsNowhere)
                .forEach(line -> problems.add(Problem.of("DOCUMENT_LINE_LEADS_NOWHERE", line.text())));
        if (draft.kind() == DocumentKind.AWARD_DECISION) {
            problems.addAll(awards.problemsOfIssuing(Revision.root(draft.subjectId()), on));
        }
        return new ArrayList<>(problems);
    }
}
