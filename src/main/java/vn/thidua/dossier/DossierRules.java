package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NominationId;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What is wrong with what was entered about a dossier's nominees. */
final class DossierRules {

    private final Dossier dossier;
    private final Map<NominationId, DossierLine> lines;

    DossierRules(Dossier dossier) {
        this.dossier = dossier;
        this.lines = dossier.lines().stream().collect(Collectors.toMap(DossierLine::nominationId, Function.identity()));
    }

    List<Problem> entries(List<LineEntry> entries) {
        List<Problem> problems = new ArrayList<>();
        Set<NominationId> seen = new HashSet<>();
        for (int row = 0; row < entries.size(); row++) {
            DossierLine line = line(entries.get(row).nominationId());
            if (line == null || !seen.add(line.nominationId())) {
                problems.add(Problem.at("lines[%d]".formatted(row), "DOSSIER_NOT_IN_IT"));
            } else if (entries.get(row).text().achievements().isBlank()) {
                problems.add(Problem.at("lines[%d].achievements".formatted(row), "DOSSIER_REPORT_MISSING", name(line)));
            }
        }
        lines.values().stream()
                .filter(line -> !seen.contains(line.nominationId()))
                .map(line -> Problem.of("DOSSIER_LINE_MISSING", name(line)))
                .forEach(problems::add);
        return problems;
    }

    List<Problem> answers(List<AnswerEntry> entries, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < entries.size(); row++) {
            answer(entries.get(row), "answers[%d].".formatted(row), today, problems);
        }
        if (entries.stream().noneMatch(DossierRules::isAnswer)) {
            problems.add(Problem.of("DOSSIER_ANSWER_NONE"));
        }
        return problems;
    }

    static boolean isAnswer(AnswerEntry entry) {
        return entry.choice() == AnswerEntry.Choice.GRANTED || entry.choice() == AnswerEntry.Choice.REFUSED;
    }

    private void answer(AnswerEntry entry, String at, LocalDate today, List<Problem> problems) {
        DossierLine line = line(entry.nominationId());
        if (line == null) {
            problems.add(Problem.at(at + "nominationId", "DOSSIER_NOT_IN_IT"));
        } else if (isAnswer(entry) && line.answer() != null) {
            problems.add(Problem.at(at + "choice", "DOSSIER_ANSWER_TAKEN", name(line)));
        } else if (isAnswer(entry)) {
            date(entry.decidedOn(), at + "decidedOn", name(line), today, problems);
            required(entry.grantedBy(), at + "grantedBy", "DOSSIER_GRANTED_BY_MISSING", line, problems);
            if (entry.choice() == AnswerEntry.Choice.GRANTED) {
                required(entry.decisionCode(), at + "decisionCode", "DOSSIER_DECISION_MISSING", line, problems);
                required(entry.scan(), at + "scan", "DOSSIER_SCAN_MISSING", line, problems);
            } else {
                required(entry.reason(), at + "reason", "DOSSIER_REFUSAL_REASON_MISSING", line, problems);
            }
        }
    }

    private void date(@Nullable LocalDate on, String field, String name, LocalDate today, List<Problem> problems) {
        LocalDate sent = dossier.sentOn();
        if (on == null) {
            problems.add(Problem.at(field, "DOSSIER_DECIDED_ON_MISSING", name));
        } else if (on.isAfter(today) || sent != null && on.isBefore(sent)) {
            String from = sent == null ? "" : Vietnamese.date(sent);
            problems.add(Problem.at(field, "DOSSIER_DECIDED_ON_WRONG", name, from));
        }
    }

    private static void required(
            @Nullable Object value, String field, String code, DossierLine line, List<Problem> problems) {
        if (value == null || value.toString().isBlank()) {
            problems.add(Problem.at(field, code, name(line)));
        }
    }

    private @Nullable DossierLine line(@Nullable NominationId id) {
        return id == null ? null : lines.get(id);
    }

    private static String name(DossierLine line) {
        return line.item().recipient().name();
    }
}
