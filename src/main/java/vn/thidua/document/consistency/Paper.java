package vn.thidua.document.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Recipient;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Block;
import vn.thidua.paper.BulletList;
import vn.thidua.paper.Heading;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.PointList;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Table;

/** A document as the checks read it: each piece of text with the name of its place, and its tables. */
record Paper(DocumentKind kind, Composed composed, List<Part> parts, List<Listing> listings) {

    static final Pattern ARTICLE = Pattern.compile("^Điều (\\d+)\\.");

    /** @param lead whether it opens its article or section, not a point or line below it */
    record Part(String where, String text, boolean lead) {}

    /** A table and its place. */
    record Listing(String where, String section, Table table) {}

    static Paper of(DocumentKind kind, Composed composed) {
        Reader reader = new Reader();
        reader.read(composed.body());
        List<Annex> annexes = composed.annexes();
        for (int i = 0; i < annexes.size(); i++) {
            reader.enter(nameOf(annexes, i));
            reader.read(annexes.get(i).body());
        }
        return new Paper(kind, composed, List.copyOf(reader.parts), List.copyOf(reader.listings));
    }

    /** Whether it changes places of another document, whose list it then speaks of. */
    boolean amends() {
        return composed.summary().startsWith("Sửa đổi, bổ sung ");
    }

    static String nameOf(List<Annex> annexes, int index) {
        if (!annexes.get(index).numbered()) {
            return annexes.size() == 1 ? "Danh sách kèm theo" : "Danh sách kèm theo thứ " + (index + 1);
        }
        return annexes.size() == 1 ? "Phụ lục" : "Phụ lục " + roman(index + 1);
    }

    static String roman(int number) {
        String[] units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / 10) + units[number % 10];
    }

    /** Title, legal bases, body, then recipients: everything that is read as text, with its place. */
    List<Part> everything() {
        List<Part> all = new ArrayList<>();
        all.add(new Part("Trích yếu", composed.summary(), true));
        List<String> bases = composed.preamble().legalBases();
        for (int i = 0; i < bases.size(); i++) {
            all.add(new Part("Căn cứ thứ " + (i + 1), bases.get(i), true));
        }
        all.addAll(parts);
        return all;
    }

    List<String> recipientLines() {
        return composed.recipients().stream().map(Recipient::line).toList();
    }

    List<Part> articles() {
        return parts.stream()
                .filter(part -> ARTICLE.matcher(part.text()).find())
                .toList();
    }

    String textOfBody() {
        return String.join("\n", parts.stream().map(Part::text).toList());
    }

    /** Words around a match, short enough to show. */
    static String excerpt(String text, int from, int to) {
        int start = Math.max(0, text.lastIndexOf(' ', Math.max(0, from - 25)) + 1);
        int end = text.indexOf(' ', Math.min(text.length(), to + 20));
        String cut = text.substring(start, end < 0 ? text.length() : end).strip();
        return (start > 0 ? "… " : "") + cut + (end < 0 ? "" : " …");
    }

    private static final class Reader {

        private final List<Part> parts = new ArrayList<>();
        private final List<Listing> listings = new ArrayList<>();
        private String where = "Mở đầu";
        private String section = "Mở đầu";
        private boolean opened;

        void enter(String place) {
            where = place;
            section = place;
            opened = true;
        }

        void read(List<Block> blocks) {
            blocks.forEach(this::read);
        }

        private void read(Block block) {
            if (block instanceof Heading heading) {
                enter((heading.label() + " " + heading.title()).strip());
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph.text().plain());
            } else if (block instanceof PointList list) {
                list.points().forEach(point -> {
                    add(point.text(), false);
                    read(point.below());
                });
            } else if (block instanceof BulletList list) {
                list.items().forEach(item -> add(item, false));
            } else if (block instanceof Table table) {
                listings.add(new Listing(where, section, table));
                texts(table).forEach(text -> parts.add(new Part(where + ", bảng", text, false)));
            }
        }

        private void paragraph(String text) {
            Matcher article = ARTICLE.matcher(text);
            if (article.find()) {
                enter("Điều " + article.group(1));
            }
            add(RichText.of(text), true);
        }

        private void add(RichText text, boolean lead) {
            parts.add(new Part(opened ? where : "Mở đầu", text.plain(), lead));
        }

        private static Stream<String> texts(Table table) {
            return table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(cell -> cell.text().plain())
                    .filter(text -> !text.isBlank());
        }
    }
}
