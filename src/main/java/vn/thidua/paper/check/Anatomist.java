package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.paper.read.PdfContent;

/** Takes a document apart, from the outside to the inside. */
final class Anatomist {

    private static final Pattern BASIS = Pattern.compile("Căn cứ\\s.*");
    private static final Pattern PROPOSAL = Pattern.compile("(Theo|Xét) đề nghị\\s.*");
    private static final double CENTRED_MM = 6;

    private final PdfContent content;
    private final List<Sheet> sheets;

    private Anatomist(PdfContent content) {
        this.content = content;
        sheets = Sheet.of(content);
    }

    /** Empty where nothing makes the file an official document. */
    static Optional<Anatomy> takeApart(PdfContent content) {
        return new Anatomist(content).takeApart();
    }

    private Optional<Anatomy> takeApart() {
        List<Row> top = sheets.get(0).rows();
        Head head = new HeadFinder(sheets.get(0)).find();
        if (head.isEmpty() && !top.isEmpty() && AnnexPart.isLabel(top.get(0).text())) {
            return Optional.of(separateAnnex(head));
        }
        Ending ending = new EndingFinder(sheets).find();
        List<Row> rows = textRows(head, ending);
        Frame frame = FrameFinder.of(rows, ending.recipientsHead());
        Title title =
                new TitleFinder(rows, content.rules(), frame, !head.subject().isEmpty()).find();
        Anatomy anatomy = anatomy(head, title, ending, frame, rows);
        return isOfficial(anatomy) ? Optional.of(anatomy) : Optional.empty();
    }

    private Anatomy anatomy(Head head, Title title, Ending ending, Frame frame, List<Row> rows) {
        int titleRows = title.type() == null
                ? 0
                : rows.indexOf(title.type()) + 1 + title.subject().size();
        List<Row> below = rows.subList(titleRows, rows.size());
        List<Row> addressees = addressees(below, frame);
        List<Row> text = below.subList(addressees.size(), below.size());
        List<Paragraph> paragraphs = ParagraphFinder.of(text, frame);
        List<Paragraph> bases = bases(paragraphs);
        int from = bases.isEmpty() ? 0 : paragraphs.indexOf(bases.get(bases.size() - 1)) + 1;
        return new Anatomy(
                content,
                sheets,
                form(head, title, addressees),
                frame,
                head,
                title,
                addressees,
                bases,
                paragraphs.subList(from, paragraphs.size()),
                text,
                endsWithTable(ending),
                ending,
                new AnnexFinder(sheets).find(ending.page()));
    }

    private Anatomy separateAnnex(Head head) {
        List<Row> rows = sheets.stream()
                .filter(sheet -> !sheet.page().isLandscape())
                .flatMap(sheet -> sheet.rows().stream())
                .toList();
        Frame frame = FrameFinder.of(rows, null);
        Ending none = new Ending(null, List.of(), List.of(), sheets.size(), Double.MAX_VALUE);
        return new Anatomy(
                content,
                sheets,
                DocumentForm.ANNEX,
                frame,
                head,
                Title.NONE,
                List.of(),
                List.of(),
                List.of(),
                rows,
                true,
                none,
                new AnnexFinder(sheets).find(0));
    }

    private List<Row> textRows(Head head, Ending ending) {
        List<Row> rows = new ArrayList<>();
        for (Sheet sheet : sheets) {
            int page = sheet.page().number();
            if (page <= ending.page()) {
                sheet.rows().stream()
                        .filter(row -> page > 1 || row.baseline() > head.bottom() + 1)
                        .filter(row -> page < ending.page() || row.baseline() < ending.top() - 1)
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** {@code Kính gửi} and, where it names several, the dashed rows below it. */
    private static List<Row> addressees(List<Row> rows, Frame frame) {
        if (rows.isEmpty() || !Letters.bare(rows.get(0).text()).startsWith("KINHGUI")) {
            return List.of();
        }
        List<Row> found = new ArrayList<>();
        found.add(rows.get(0));
        boolean alone = Letters.bare(rows.get(0).text()).equals("KINHGUI");
        for (Row row : rows.subList(1, rows.size())) {
            boolean far = row.left() > frame.left() + Annex1.FIRST_LINE_WIDE_MM + CENTRED_MM;
            boolean dashed = alone && row.text().matches("[-–+].*");
            if (!far && !dashed) {
                break;
            }
            found.add(row);
        }
        return found;
    }

    /** The text may go on with a paragraph that begins alike; that one is upright and follows the last full stop. */
    private static List<Paragraph> bases(List<Paragraph> paragraphs) {
        List<Paragraph> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            boolean closed =
                    !found.isEmpty() && found.get(found.size() - 1).text().endsWith(".");
            boolean basis = BASIS.matcher(text).matches() && !text.endsWith(":");
            boolean proposal = !found.isEmpty() && PROPOSAL.matcher(text).matches();
            if ((basis || proposal) && (!closed || paragraph.first().isItalic())) {
                found.add(paragraph);
            } else if (!found.isEmpty() || paragraph.setting() != Paragraph.Setting.CENTRED) {
                break;
            }
        }
        boolean text = found.size() == 1
                && !found.get(0).first().isItalic()
                && !found.get(0).text().endsWith(";");
        return text ? List.of() : found;
    }

    private boolean endsWithTable(Ending ending) {
        Sheet sheet = sheets.get(ending.page() - 1);
        double lowestText = sheet.rows().stream()
                .mapToDouble(Row::baseline)
                .filter(baseline -> baseline < ending.top() - 1)
                .max()
                .orElse(0);
        return sheet.tables().stream().anyMatch(area -> area.bottom() > lowestText && area.top() < ending.top());
    }

    private static DocumentForm form(Head head, Title title, List<Row> addressees) {
        if (title.type() == null) {
            return DocumentForm.LETTER;
        }
        boolean minutes = DocumentType.named(title.type().text())
                .filter(DocumentType.MINUTES::equals)
                .isPresent();
        boolean known = DocumentType.named(title.type().text()).isPresent();
        if (!known && !head.subject().isEmpty() && !addressees.isEmpty()) {
            return DocumentForm.LETTER;
        }
        return minutes ? DocumentForm.MINUTES : DocumentForm.NAMED;
    }

    /** A name or a number with a symbol, and one part more; a certificate and an inner slip have neither. */
    private static boolean isOfficial(Anatomy anatomy) {
        Head head = anatomy.head();
        boolean named = anatomy.type().isPresent() || !head.subject().isEmpty();
        boolean numbered = head.number() != null;
        boolean framed = !head.isEmpty() || anatomy.ending().recipientsHead() != null;
        return (named || numbered) && framed || named && numbered;
    }
}
