package vn.thidua.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.sheet.FilledSheet;
import vn.thidua.shared.sheet.FormSheet;
import vn.thidua.shared.sheet.FormSheetReader;
import vn.thidua.shared.sheet.FormSheetWriter;

/** A unit's table of nominations as an Excel file, and back; nothing is stored here. */
@Service
@Transactional(readOnly = true)
public class NominationSheets {

    static final int MOST_ROWS = 5000;
    private static final Pattern FIELD = Pattern.compile("nominations\\[(\\d+)]\\.(\\w+)");

    private final OfferedAwards offered;
    private final Nominations nominations;

    NominationSheets(OfferedAwards offered, Nominations nominations) {
        this.offered = offered;
        this.nominations = nominations;
    }

    /** The file to fill in, with the rows that the table has already. */
    public byte[] template(NominationForm form, List<NominationEntry> rows) {
        NominationValues values = values(form);
        return FormSheetWriter.write(new FormSheet(
                "Đề nghị khen thưởng",
                "ĐỀ NGHỊ KHEN THƯỞNG – " + form.unit(),
                List.of(
                        form.occasionName(),
                        "Mỗi dòng một cá nhân, tập thể hoặc hộ gia đình. Rê chuột vào tên cột để xem cách ghi và ví dụ.",
                        "Giữ nguyên dòng tên cột. Tệp này chỉ dùng cho đơn vị và đợt thi đua ghi ở trên."),
                form.codes(),
                Stream.of(NominationColumn.values())
                        .map(column -> new FormSheet.Column(
                                column.heading(), column.width(), column.hint(), values.choices(column)))
                        .toList(),
                rows.stream().map(row -> cells(values, row)).toList(),
                MOST_ROWS));
    }

    /** What taking the file over would change; refused with every bad cell, each with its line and column. */
    public SheetPreview preview(NominationForm form, List<NominationEntry> rows, byte[] file) {
        FilledSheet sheet = FormSheetReader.read(file, NominationColumn.headings(), MOST_ROWS);
        requireOurs(form, sheet);
        NominationValues values = values(form);
        List<SheetRow> lines = sheet.lines().stream()
                .map(line -> SheetRowReader.read(values, line))
                .toList();
        SheetComparison comparison = new SheetComparison(values, rows, lines);
        BusinessRuleViolation.throwIfAny(problems(form, lines, comparison));
        return comparison.preview(lines);
    }

    private NominationValues values(NominationForm form) {
        return new NominationValues(offered.of(form.occasion(), form.on()), form.targets());
    }

    private static List<Object> cells(NominationValues values, NominationEntry row) {
        return Stream.of(NominationColumn.values())
                .map(column -> values.shown(row, column))
                .toList();
    }

    private static void requireOurs(NominationForm form, FilledSheet sheet) {
        if (!"nominations/1".equals(sheet.codes().get("form"))) {
            throw new BusinessRuleViolation("AWARD_SHEET_NOT_OURS");
        }
        if (!form.codes().equals(sheet.codes())) {
            throw new BusinessRuleViolation("AWARD_SHEET_OF_ANOTHER", form.unit(), form.occasionName());
        }
        if (sheet.lines().isEmpty()) {
            throw new BusinessRuleViolation("AWARD_SHEET_EMPTY");
        }
    }

    private List<Problem> problems(NominationForm form, List<SheetRow> lines, SheetComparison comparison) {
        List<NominationEntry> table = lines.stream().map(comparison::merged).toList();
        List<Problem> broken =
                new ArrayList<>(new NominationRules(offered.of(form.occasion(), form.on()), form.on()).problems(table));
        broken.addAll(nominations
                .settled(nominations.of(form.occasion(), form.unitCode()))
                .problems(table));
        List<Placed> placed = new ArrayList<>();
        lines.forEach(line -> line.faults().forEach((column, fault) -> placed.add(new Placed(line, column, fault))));
        broken.stream()
                .map(problem -> placed(lines, problem))
                .filter(problem -> !problem.line().faults().containsKey(problem.column()))
                .forEach(placed::add);
        return placed.stream()
                .sorted(Comparator.comparingInt(
                                (Placed problem) -> problem.line().line())
                        .thenComparing(Placed::column))
                .map(problem -> problem.line().at(problem.column(), problem.what()))
                .toList();
    }

    private record Placed(SheetRow line, NominationColumn column, Problem what) {}

    /** What the table's rules say of a row, at the line and column it came from. */
    private static Placed placed(List<SheetRow> lines, Problem problem) {
        Matcher field = FIELD.matcher(problem.field());
        if (!field.matches()) {
            throw new IllegalStateException("Not a place in the table: " + problem.field());
        }
        SheetRow line = lines.get(Integer.parseInt(field.group(1)));
        return new Placed(line, NominationColumn.ofField(field.group(2)), inFile(lines, problem));
    }

    /** A row that stands twice is told by the line of the first one. */
    private static Problem inFile(List<SheetRow> lines, Problem problem) {
        if (!problem.code().equals("AWARD_NOMINATED_TWICE")) {
            return problem;
        }
        int first = (Integer) problem.arguments().get(1) - 1;
        return Problem.of(
                problem.code(),
                problem.arguments().get(0),
                Integer.toString(lines.get(first).line()));
    }
}
