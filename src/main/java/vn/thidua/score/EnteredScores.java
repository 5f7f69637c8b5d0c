package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Points;
import vn.thidua.report.Numbers;
import vn.thidua.score.ScoreSheet.Cell;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Points as read, and what is wrong with those that cannot be. */
class EnteredScores {

    private static final int DECIMALS = 2;

    private final ScoreSheet sheet;
    private final String evaluator;
    private final List<ScoreEntry> entries = new ArrayList<>();
    private final List<Composition> people = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private EnteredScores(ScoreSheet sheet, String evaluator) {
        this.sheet = sheet;
        this.evaluator = evaluator;
    }

    static EnteredScores read(ScoreSheet sheet, EnterScores command) {
        EnteredScores entered = new EnteredScores(sheet, command.evaluator());
        for (int index = 0; index < command.rows().size(); index++) {
            entered.read(command.rows().get(index), "rows[%d].".formatted(index));
        }
        for (int index = 0; index < command.people().size(); index++) {
            entered.read(command.people().get(index), "people[%d].".formatted(index));
        }
        return entered;
    }

    private void read(EnterScores.Row row, String place) {
        Optional<Cell> asked = sheet.find(row);
        if (asked.isEmpty()) {
            problems.add(Problem.at(place + "points", "SCORE_NOT_ASKED", row.code()));
            return;
        }
        Cell cell = asked.get();
        String text = row.points() == null ? "" : row.points().strip();
        if (text.isEmpty()) {
            if (!cell.adjustment()) {
                problems.add(Problem.at(place + "points", "SCORE_POINTS_MISSING", cell.name()));
            }
            return;
        }
        Numbers.read(text)
                .filter(points -> fits(points, cell))
                .ifPresentOrElse(
                        points -> add(cell, points, row.note(), place),
                        () -> problems.add(Problem.at(
                                place + "points",
                                cell.adjustment() ? "SCORE_TIMES_WRONG" : "SCORE_POINTS_WRONG",
                                cell.name(),
                                Points.number(cell.max()))));
    }

    private static boolean fits(BigDecimal points, Cell cell) {
        int decimals = points.stripTrailingZeros().scale();
        return points.signum() >= 0
                && points.compareTo(cell.max()) <= 0
                && decimals <= (cell.adjustment() ? 0 : DECIMALS);
    }

    /** What is added or taken away outside the criteria needs its reason. */
    private void add(Cell cell, BigDecimal points, @Nullable String typed, String place) {
        String note = typed == null ? "" : Vietnamese.text(typed);
        if (cell.adjustment() && points.signum() > 0 && note.isEmpty()) {
            problems.add(Problem.at(place + "note", "SCORE_REASON_MISSING", cell.name()));
            return;
        }
        entries.add(new ScoreEntry(cell.unitCode(), cell.code(), evaluator, points, note.isEmpty() ? null : note));
    }

    private void read(EnterScores.People typed, String place) {
        Integer members = typed.members();
        Integer women = typed.women();
        if (members == null && women == null) {
            return;
        }
        if (members == null || women == null || women < 0 || members < 1 || women > members) {
            problems.add(Problem.at(place + "women", "SCORE_PEOPLE_WRONG"));
            return;
        }
        people.add(new Composition(typed.unitCode(), members, women));
    }

    List<ScoreEntry> entries() {
        return List.copyOf(entries);
    }

    List<Composition> people() {
        return List.copyOf(people);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
