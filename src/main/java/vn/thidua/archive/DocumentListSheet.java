package vn.thidua.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.installation.Trial;
import vn.thidua.paper.PaperIdentity;
import vn.thidua.paper.RegisterBook;
import vn.thidua.paper.RegisterBookRenderer;
import vn.thidua.paper.Table;

/** Mục lục văn bản trong hồ sơ, to be read and printed. */
@Component
class DocumentListSheet {

    private static final List<Table.Column> COLUMNS = List.of(
            Table.centre("STT", 5),
            Table.left("Số, ký hiệu văn bản", 14),
            Table.centre("Ngày, tháng văn bản", 11),
            Table.left("Tên loại và trích yếu nội dung văn bản", 40),
            Table.left("Tác giả văn bản", 22),
            Table.centre("Số trang", 8));

    private final RegisterBookRenderer renderer;
    private final Trial trial;

    DocumentListSheet(RegisterBookRenderer renderer, Trial trial) {
        this.renderer = renderer;
        this.trial = trial;
    }

    /** Dated with its last document, so that the same file prints the same bytes. */
    byte[] print(FileContents contents) {
        ArchiveFile file = contents.file();
        List<Entry> entries = contents.entries();
        Instant at = entries.isEmpty()
                ? Instant.EPOCH
                : entries.get(entries.size() - 1).at();
        List<List<String>> rows = FileLine.of(contents).stream()
                .map(line -> List.of(
                        Integer.toString(line.ordinal()),
                        line.code(),
                        line.date(),
                        line.type() + " " + line.subject(),
                        line.organ(),
                        line.pages() == 0 ? "" : Integer.toString(line.pages())))
                .toList();
        return renderer.render(new RegisterBook(
                        new PaperIdentity("muc-luc/" + file.id(), at, contents.agency()),
                        "",
                        contents.agency().toUpperCase(Locale.ROOT),
                        "MỤC LỤC VĂN BẢN TRONG HỒ SƠ",
                        List.of("Hồ sơ số: " + file.code(), file.title(), "Thời hạn bảo quản: " + file.maintenance()),
                        COLUMNS,
                        rows,
                        List.of("Tổng số: %d văn bản, %d trang.".formatted(entries.size(), contents.pages())),
                        trial.isTrial()))
                .bytes();
    }
}
