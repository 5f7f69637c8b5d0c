package vn.thidua.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRounds;
import vn.thidua.document.composing.Composed;
import vn.thidua.rulebook.LegalBases;
import vn.thidua.shared.Problem;

/** Whether a document may be signed and issued on a day: what it cites is in force, each line of Nơi nhận leads somewhere. */
@Component
class Readiness {

    private final LegalBases legalBases;
    private final DispatchLines lines;
    private final AwardRounds awards;

    Readiness(LegalBases legalBases, DispatchLines lines, AwardRounds awards) {
        this.legalBases = legalBases;
        this.lines = lines;
        this.awards = awards;
    }

    List<Problem> problems(StoredDraft draft, Composed composed, LocalDate on) {
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
