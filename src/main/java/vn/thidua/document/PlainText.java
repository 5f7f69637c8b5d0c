package vn.thidua.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.document.composing.Composed;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Block;
import vn.thidua.paper.BulletList;
import vn.thidua.paper.Heading;
import vn.thidua.paper.PageBreak;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.PointList;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Table;

/** All words of a document, for looking for what it cites. */
final class PlainText {

    private PlainText() {}

    static String of(Composed composed) {
        Stream<String> head = Stream.concat(Stream.of(composed.summary()), composed.preamble().legalBases().stream());
        Stream<String> annexes = composed.annexes().stream().map(Annex::body).flatMap(PlainText::of);
        return Stream.of(head, of(composed.body()), annexes)
                .flatMap(text -> text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> of(List<Block> blocks) {
        return blocks.stream().flatMap(PlainText::of);
    }

    private static Stream<String> of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text().plain());
        }
        if (block instanceof Heading heading) {
            return Stream.of(heading.title());
        }
        if (block instanceof BulletList list) {
            return list.items().stream().map(RichText::plain);
        }
        if (block instanceof PointList list) {
            return list.points().stream()
                    .flatMap(point -> Stream.concat(Stream.of(point.text().plain()), of(point.below())));
        }
        if (block instanceof Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> cell.text()
                    .plain());
        }
        return block instanceof PageBreak ? Stream.empty() : Stream.of(block.toString());
    }
}
