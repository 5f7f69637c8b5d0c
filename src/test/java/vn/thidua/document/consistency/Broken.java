package vn.thidua.document.consistency;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Recipient;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.PointList;
import vn.thidua.paper.Preamble;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Table;

/** A composed document with something wrong in it. */
final class Broken {

    private Broken() {}

    /** Wherever it stands: title, legal bases, text, lists, recipients. */
    static Composed reworded(Composed composed, String from, String to) {
        UnaryOperator<String> change = text -> text.replace(from, to);
        Preamble preamble = composed.preamble();
        return new Composed(
                composed.ward(),
                change.apply(composed.summary()),
                composed.addressees(),
                new Preamble(
                        preamble.authority(),
                        preamble.legalBases().stream().map(change).toList(),
                        preamble.enactingLine()),
                blocks(composed.body(), change),
                composed.annexes().stream().map(annex -> annex(annex, change)).toList(),
                composed.recipients().stream()
                        .map(line -> new Recipient(
                                change.apply(line.line()),
                                line.channel(),
                                line.copies(),
                                line.units(),
                                line.roles(),
                                line.outside()))
                        .toList(),
                composed.archive(),
                composed.bases(),
                composed.signer(),
                composed.namedSigners());
    }

    static Composed with(Composed composed, List<Block> body, List<Annex> annexes, List<Recipient> addressees) {
        return new Composed(
                composed.ward(),
                composed.summary(),
                addressees,
                composed.preamble(),
                body,
                annexes,
                composed.recipients(),
                composed.archive(),
                composed.bases(),
                composed.signer(),
                composed.namedSigners());
    }

    private static Annex annex(Annex annex, UnaryOperator<String> change) {
        return new Annex(
                annex.numbered(), annex.title(), annex.attachedTo(), annex.orientation(), blocks(annex.body(), change));
    }

    private static List<Block> blocks(List<Block> blocks, UnaryOperator<String> change) {
        return blocks.stream().map(block -> block(block, change)).toList();
    }

    private static Block block(Block block, UnaryOperator<String> change) {
        if (block instanceof Paragraph paragraph) {
            return Paragraph.of(change.apply(paragraph.text().plain()));
        }
        if (block instanceof PointList list) {
            return new PointList(list.points().stream()
                    .map(point -> new PointList.Point(text(point.text(), change), point.below()))
                    .toList());
        }
        if (block instanceof Table table) {
            return new Table(
                    table.columns(),
                    table.rows().stream()
                            .map(row -> new Table.Row(row.cells().stream()
                                    .map(cell -> new Table.Cell(text(cell.text(), change), cell.span()))
                                    .toList()))
                            .toList());
        }
        return block;
    }

    private static RichText text(RichText text, UnaryOperator<String> change) {
        return RichText.of(change.apply(text.plain()));
    }
}
