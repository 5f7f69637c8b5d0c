package vn.thidua.paper;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a body, one block after the other. */
final class PlainBody {

    private PlainBody() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(PlainBody::of).collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text().plain();
        }
        if (block instanceof Heading heading) {
            return heading.label() + " " + heading.title();
        }
        if (block instanceof BulletList list) {
            return list.items().stream().map(RichText::plain).collect(Collectors.joining("\n"));
        }
        if (block instanceof PointList list) {
            return list.points().stream()
                    .map(point -> point.text().plain() + "\n" + of(point.below()))
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }
}
