package vn.thidua.paper.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.thidua.paper.Block;
import vn.thidua.paper.BulletList;
import vn.thidua.paper.Heading;
import vn.thidua.paper.Numerals;
import vn.thidua.paper.PageBreak;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.PointList;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Table;
import vn.thidua.paper.layout.ColumnWidths;
import vn.thidua.paper.layout.Decree30;

/** Paragraphs, headings, lists and tables one below the other (ô 6). */
final class Body {

    private final XWPFDocument document;
    private final Measure measure;
    private final int width;
    private final Place place;
    private boolean pageBreak;

    Body(XWPFDocument document, Measure measure, int width) {
        this.document = document;
        this.measure = measure;
        this.width = width;
        place = () -> {
            var paragraph = document.createParagraph();
            paragraph.setPageBreak(pageBreak);
            pageBreak = false;
            return paragraph;
        };
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            write(paragraph);
        } else if (block instanceof Heading heading) {
            write(heading);
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> place.paragraph("NoiDung")
                    .text(RichText.of("- ").and(item)));
        } else if (block instanceof PointList list) {
            write(list);
        } else if (block instanceof Table table) {
            write(table);
        } else if (block instanceof PageBreak) {
            pageBreak = true;
        }
    }

    private void write(Paragraph paragraph) {
        Words words = place.paragraph("NoiDung");
        switch (paragraph.style()) {
            case BODY -> words.text(paragraph.text());
            case NOTE -> words.text(paragraph.text().inItalics());
            case FLUSH -> words.flush().text(paragraph.text());
            case CENTRED -> words.flush().centred().text(paragraph.text());
        }
    }

    private void write(Heading heading) {
        if (heading.level().compareTo(Heading.Level.SUBSECTION) <= 0) {
            List<String> lines = List.of(heading.label(), heading.title()).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
            place.paragraph("ChuongMuc").lines(lines, Decree30.BODY, false, false);
            return;
        }
        String text = (heading.label() + " " + heading.title()).strip();
        String style = heading.level() == Heading.Level.POINT ? "DeMucDiem" : "DeMuc";
        place.paragraph(style).text(RichText.of(text));
    }

    private void write(PointList list) {
        for (int i = 0; i < list.points().size(); i++) {
            PointList.Point point = list.points().get(i);
            place.paragraph("NoiDung")
                    .text(RichText.of(Numerals.letter(i + 1) + ") ").and(point.text()));
            write(point.below());
        }
    }

    /** The gap above is an empty line of its own, so that two tables never grow together. */
    private void write(Table table) {
        place.paragraph("Normal").kept().before(2).tiny();
        ColumnWidths columns = ColumnWidths.of(measure.typesetter(), table, width / 20d);
        Grid grid =
                Grid.ruled(document, columns.widths().stream().map(Twips::pt).toList());
        List<XWPFTableCell> head = grid.head();
        for (int i = 0; i < head.size(); i++) {
            head.get(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            Place.in(head.get(i))
                    .paragraph("Bang")
                    .kept()
                    .centred()
                    .text(table.columns().get(i).heading(), columns.size(), true, false);
        }
        table.rows().forEach(row -> write(grid, table, row, columns));
    }

    private static void write(Grid grid, Table table, Table.Row row, ColumnWidths columns) {
        List<XWPFTableCell> cells =
                grid.row(row.cells().stream().map(Table.Cell::span).toList());
        boolean group = cells.size() == 1;
        int column = 0;
        for (int i = 0; i < cells.size(); i++) {
            Table.Cell cell = row.cells().get(i);
            cells.get(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            Words words = Place.in(cells.get(i))
                    .paragraph("Bang")
                    .aligned(alignment(table.columns().get(column), cell))
                    .text(cell.text(), columns.size());
            if (group) {
                words.kept();
            }
            column += cell.span();
        }
    }

    private static ParagraphAlignment alignment(Table.Column column, Table.Cell cell) {
        if (cell.span() > 1) {
            return ParagraphAlignment.LEFT;
        }
        return switch (column.align()) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
