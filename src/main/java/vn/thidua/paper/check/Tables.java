package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.paper.read.PdfRule;

/** Finds tables by their upright lines. */
final class Tables {

    private static final double SHORTEST_MM = 3;
    private static final double NARROWEST_MM = 8;
    private static final double APART_MM = 3;

    private Tables() {}

    static List<Area> of(List<PdfRule> rules) {
        List<PdfRule> upright = rules.stream()
                .filter(rule -> rule.isUpright() && rule.length() >= SHORTEST_MM)
                .sorted(Comparator.comparingInt(PdfRule::page).thenComparingDouble(PdfRule::top))
                .toList();
        List<Area> areas = new ArrayList<>();
        for (PdfRule rule : upright) {
            int last = areas.size() - 1;
            if (last >= 0 && continues(areas.get(last), rule)) {
                areas.set(last, widened(areas.get(last), rule));
            } else {
                areas.add(new Area(rule.page(), rule.left(), rule.top(), rule.right(), rule.bottom()));
            }
        }
        return areas.stream()
                .filter(area -> area.right() - area.left() > NARROWEST_MM)
                .toList();
    }

    private static boolean continues(Area area, PdfRule rule) {
        return area.page() == rule.page() && rule.top() <= area.bottom() + APART_MM;
    }

    private static Area widened(Area area, PdfRule rule) {
        return new Area(
                area.page(),
                Math.min(area.left(), rule.left()),
                area.top(),
                Math.max(area.right(), rule.right()),
                Math.max(area.bottom(), rule.bottom()));
    }
}
