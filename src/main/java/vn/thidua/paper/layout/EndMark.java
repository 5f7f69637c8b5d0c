package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.paper.Block;
import vn.thidua.paper.BulletList;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.PointList;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Run;
import vn.thidua.paper.Table;

/** Puts {@code ./.} behind the last word of the body. */
public final class EndMark {

    private static final String MARK = "./.";

    private EndMark() {}

    public static List<Block> on(List<Block> body) {
        List<Block> marked = new ArrayList<>(body);
        int last = marked.size() - 1;
        marked.set(last, marked(marked.get(last)));
        return marked;
    }

    /** An annex may end in a table, which carries no mark. */
    public static List<Block> onText(List<Block> body) {
        return body.isEmpty() || body.get(body.size() - 1) instanceof Table ? body : on(body);
    }

    private static Block marked(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(marked(paragraph.text()), paragraph.style());
        }
        if (block instanceof BulletList list) {
            List<RichText> items = new ArrayList<>(list.items());
            items.set(items.size() - 1, marked(items.get(items.size() - 1)));
            return new BulletList(items);
        }
        if (block instanceof PointList list) {
            List<PointList.Point> points = new ArrayList<>(list.points());
            points.set(points.size() - 1, marked(points.get(points.size() - 1)));
            return new PointList(points);
        }
        return block;
    }

    private static PointList.Point marked(PointList.Point point) {
        return point.below().isEmpty()
                ? new PointList.Point(marked(point.text()), List.of())
                : new PointList.Point(point.text(), on(point.below()));
    }

    private static RichText marked(RichText text) {
        List<Run> runs = new ArrayList<>(text.runs());
        while (runs.size() > 1 && stripped(runs.get(runs.size() - 1).text()).isEmpty()) {
            runs.remove(runs.size() - 1);
        }
        Run last = runs.remove(runs.size() - 1);
        runs.add(new Run(stripped(last.text()), last.bold(), last.italic()));
        runs.add(new Run(MARK, false, false));
        return new RichText(runs);
    }

    private static String stripped(String text) {
        return text.replaceFirst("[\\s\\u00A0]*(\\./\\.)?[\\s\\u00A0.;,:]*$", "");
    }
}
