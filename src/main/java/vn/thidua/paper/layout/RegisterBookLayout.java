package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Marks;
import vn.thidua.paper.RegisterBook;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Table;
import vn.thidua.paper.pdf.Tag;
import vn.thidua.paper.pdf.TaggedPdf;

/** A register to be bound: its cover, then rows under a head that each page repeats, with the columns' numbers. */
public final class RegisterBookLayout {

    private static final double SIZE = 11;
    private static final double AGENCY = 14;
    private static final double COVER_TITLE = 28;
    private static final double COVER_LINE = 15;
    private static final double ABOVE_AGENCY_PT = 40;
    private static final double ABOVE_TITLE_PT = 90;
    private static final double BETWEEN_COVER_LINES_PT = 10;
    private static final double ABOVE_CLOSING_PT = 10;

    private final Typesetter typesetter;
    private final TaggedPdf file;
    private final Frame paper = Frame.of(Annex.Orientation.LANDSCAPE);

    public RegisterBookLayout(Typesetter typesetter, TaggedPdf file) {
        this.typesetter = typesetter;
        this.file = file;
    }

    public void draw(RegisterBook book) {
        PageFurniture furniture = PageFurniture.ofAnnex(typesetter, Marks.NONE.inTrial(book.trial()));
        Frame frame = furniture.textAreaOf(paper, 1);
        Tag root = file.root().child("Sect");
        Flow flow = new Flow();
        addCover(flow, book, frame, root);
        flow.breakPage();
        addTable(flow, book, frame, root.child("Table"));
        flow.keepLastLines(1);
        addClosing(flow, book, frame, root);
        typesetter.requirePrintable();
        new Paginator(file, furniture, paper).place(flow);
    }

    private void addCover(Flow flow, RegisterBook book, Frame frame, Tag root) {
        TitleLayout title = new TitleLayout(typesetter, frame, root);
        flow.add(Strip.of(0, ABOVE_AGENCY_PT, (canvas, top) -> {}).keptWithNext());
        if (!book.parentAgency().isEmpty()) {
            title.centred(flow, 0, book.parentAgency(), Style.plain(AGENCY), root.child("P"));
        }
        List<Line> agency = title.centred(flow, 0, book.agency(), Style.bold(AGENCY), root.child("P"));
        title.addRule(flow, agency);
        title.centred(flow, ABOVE_TITLE_PT, book.title(), Style.bold(COVER_TITLE), root.child("H1"));
        double before = 2 * BETWEEN_COVER_LINES_PT;
        for (String line : book.coverLines()) {
            title.centred(flow, before, line, Style.plain(COVER_LINE), root.child("P"));
            before = BETWEEN_COVER_LINES_PT;
        }
        flow.add(Strip.of(0, 0, (canvas, top) -> {}));
    }

    private void addTable(Flow flow, RegisterBook book, Frame frame, Tag table) {
        ColumnWidths widths = widths(book, frame.width());
        Strip head = head(book, widths, frame, table);
        Strip repeated = head(book, widths, frame, null);
        flow.add(head.keptWithNext());
        for (List<String> cells : book.rows()) {
            addRow(flow, row(book, cells, widths, frame, table.child("TR")), repeated, frame);
        }
    }

    private static void addRow(Flow flow, TableRow row, Strip repeated, Frame frame) {
        if (row.height() <= frame.height() / 3) {
            flow.add(Strip.of(0, row.height(), row::paint).under(repeated));
            return;
        }
        for (Strip slice : row.slices()) {
            flow.add(slice.under(repeated));
        }
    }

    private void addClosing(Flow flow, RegisterBook book, Frame frame, Tag root) {
        double before = ABOVE_CLOSING_PT;
        for (String line : book.closing()) {
            TextBox box = TextBox.of(frame.left(), frame.width(), SIZE + 2, TextBox.Setting.LEFT, root.child("P"));
            flow.heading(before, typesetter.lines(RichText.of(line), Style.plain(SIZE + 2), frame.width()), box, 0);
            before = 0;
        }
    }

    /** The decree's words and under them the columns' numbers. */
    private Strip head(RegisterBook book, ColumnWidths widths, Frame frame, @Nullable Tag table) {
        List<String> headings =
                book.columns().stream().map(Table.Column::heading).toList();
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= headings.size(); i++) {
            numbers.add("(" + i + ")");
        }
        TableRow names = headRow(headings, Style.bold(widths.size()), widths, frame, table);
        TableRow counted = headRow(numbers, Style.italic(widths.size()), widths, frame, table);
        return Strip.of(0, names.height() + counted.height(), (canvas, top) -> {
            names.paint(canvas, top);
            counted.paint(canvas, top + names.height());
        });
    }

    private TableRow headRow(List<String> texts, Style style, ColumnWidths widths, Frame frame, @Nullable Tag table) {
        Tag row = table == null ? null : table.child("TR");
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Tag tag = row == null ? null : row.child("TH").attribute("Table", "Scope", "Column");
            cells.add(cell(texts.get(i), style, widths, frame, i, TextBox.Setting.CENTRED, tag));
        }
        return new TableRow(cells);
    }

    private TableRow row(RegisterBook book, List<String> texts, ColumnWidths widths, Frame frame, Tag row) {
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            TextBox.Setting setting = book.columns().get(i).align() == Table.Align.CENTRE
                    ? TextBox.Setting.CENTRED
                    : TextBox.Setting.LEFT;
            cells.add(cell(texts.get(i), Style.plain(widths.size()), widths, frame, i, setting, row.child("TD")));
        }
        return new TableRow(cells);
    }

    private TableCell cell(
            String text,
            Style style,
            ColumnWidths widths,
            Frame frame,
            int column,
            TextBox.Setting setting,
            @Nullable Tag tag) {
        double width = widths.width(column, 1);
        double x = frame.left() + widths.left(column);
        TextBox box = TextBox.of(
                x + Decree30.CELL_PADDING_X_PT, width - 2 * Decree30.CELL_PADDING_X_PT, style.size(), setting, tag);
        return new TableCell(typesetter.lines(RichText.of(text), style, box.width()), box, x, width);
    }

    /** By their weights, but none narrower than its longest word. */
    private ColumnWidths widths(RegisterBook book, double width) {
        List<Table.Row> rows = book.rows().stream()
                .map(texts -> new Table.Row(texts.stream()
                        .map(text -> new Table.Cell(RichText.of(text), 1))
                        .toList()))
                .toList();
        return ColumnWidths.of(typesetter, new Table(book.columns(), rows), width, SIZE);
    }
}
