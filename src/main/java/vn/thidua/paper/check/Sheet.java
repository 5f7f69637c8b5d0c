package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.thidua.paper.read.PdfContent;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfPage;
import vn.thidua.paper.read.PdfRule;

/** One page with what belongs to its text; page number, running marks and the foot with the address set apart. */
record Sheet(
        PdfPage page, List<PdfLine> lines, @org.jspecify.annotations.Nullable PageNumber number, List<Area> tables) {

    private static final double SAME_LEVEL_MM = 1.2;
    private static final double MARGIN_ZONE_MM = 35;
    private static final double SAME_PLACE_MM = 0.5;
    private static final double ADDRESS_ZONE_MM = 60;
    private static final double ADDRESS_RULE_MM = 120;
    private static final Pattern MARK = Pattern.compile("BẢN (THỬ|NHÁP)|DỰ THẢO");

    static List<Sheet> of(PdfContent content) {
        List<Area> tables = Tables.of(content.rules());
        List<Sheet> sheets = new ArrayList<>();
        for (PdfPage page : content.pages()) {
            List<PdfLine> lines = content.lines().stream()
                    .filter(line -> line.page() == page.number() && isOnPaper(line, page))
                    .toList();
            PageNumber number = PageNumber.on(page, lines).orElse(null);
            List<PdfLine> text = lines.stream()
                    .filter(line -> number == null || line != number.line())
                    .filter(line -> !MARK.matcher(line.text()).matches())
                    .filter(line -> !isRunning(line, page, content))
                    .filter(line -> !isAddress(line, page, content.rules()))
                    .toList();
            List<Area> onPage =
                    tables.stream().filter(area -> area.page() == page.number()).toList();
            sheets.add(new Sheet(page, text, number, onPage));
        }
        return sheets;
    }

    /** What stands side by side is one row; tables are left out. */
    List<Row> rows() {
        return rowsOf(lines.stream().filter(line -> !isInTable(line)).toList());
    }

    boolean isInTable(PdfLine line) {
        return tables.stream().anyMatch(area -> area.holds(line));
    }

    static List<Row> rowsOf(List<PdfLine> lines) {
        Map<Double, List<PdfLine>> levels = new TreeMap<>();
        lines.stream().sorted(Comparator.comparingDouble(PdfLine::baseline)).forEach(line -> {
            Double level = ((TreeMap<Double, List<PdfLine>>) levels).floorKey(line.baseline());
            if (level == null || line.baseline() - level > SAME_LEVEL_MM) {
                level = line.baseline();
            }
            levels.computeIfAbsent(level, none -> new ArrayList<>()).add(line);
        });
        return levels.values().stream()
                .map(parts -> new Row(parts.stream()
                        .sorted(Comparator.comparingDouble(PdfLine::left))
                        .toList()))
                .toList();
    }

    private static boolean isOnPaper(PdfLine line, PdfPage page) {
        return line.baseline() > 0 && line.baseline() < page.height() && line.right() > 0 && line.left() < page.width();
    }

    /** The same text at the same place of several pages, near the edge. */
    private static boolean isRunning(PdfLine line, PdfPage page, PdfContent content) {
        boolean nearEdge = line.baseline() < MARGIN_ZONE_MM || line.baseline() > page.height() - MARGIN_ZONE_MM;
        return nearEdge
                && content.lines().stream()
                        .anyMatch(other -> other.page() != line.page()
                                && other.text().equals(line.text())
                                && Math.abs(other.baseline() - line.baseline()) < SAME_PLACE_MM
                                && Math.abs(other.left() - line.left()) < SAME_PLACE_MM);
    }

    /** Address and telephone at the foot of the first page, below a rule over its whole width (ô 13). */
    private static boolean isAddress(PdfLine line, PdfPage page, List<PdfRule> rules) {
        return page.number() == 1
                && line.baseline() > page.height() - ADDRESS_ZONE_MM
                && rules.stream()
                        .anyMatch(rule -> rule.page() == 1
                                && rule.isHorizontal()
                                && rule.length() > ADDRESS_RULE_MM
                                && rule.y1() > page.height() - ADDRESS_ZONE_MM
                                && rule.y1() < line.baseline());
    }
}
