package vn.thidua.register.incoming;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/** The columns of the two registers of incoming documents in the decree's order and wording (annex IV; R-24). */
public final class IncomingColumns {

    private static final List<String> REGISTER = List.of(
            "Ngày đến",
            "Số đến",
            "Tác giả",
            "Số, ký hiệu văn bản",
            "Ngày tháng văn bản",
            "Tên loại và trích yếu nội dung văn bản",
            "Đơn vị hoặc người nhận",
            "Ngày chuyển",
            "Ký nhận",
            "Ghi chú");

    private static final List<String> FOLLOW_UP = List.of(
            "Số đến",
            "Tên loại, số, ký hiệu, ngày, tháng và tên cơ quan ban hành văn bản",
            "Đơn vị hoặc người nhận",
            "Thời hạn giải quyết",
            "Tiến độ giải quyết",
            "Số, ký hiệu văn bản trả lời",
            "Ghi chú");

    private IncomingColumns() {}

    public static List<String> registerHeadings() {
        return REGISTER;
    }

    public static List<String> followUpHeadings() {
        return FOLLOW_UP;
    }

    public static List<String> register(IncomingDocument document) {
        Transfer last = document.last();
        return List.of(
                Vietnamese.officialDate(document.arrivedOn()),
                document.code(),
                document.author(),
                document.symbol(),
                date(document.documentDate()),
                document.title(),
                document.receiver(),
                last == null ? "" : Vietnamese.officialDate(last.handedOn()),
                last == null ? "" : last.signedBy(),
                remarks(document));
    }

    public static List<String> followUp(IncomingDocument document) {
        Progress progress = document.progress();
        return List.of(
                document.code(),
                document.cited(),
                document.receiver(),
                date(document.dueNow()),
                document.handling().label(),
                progress == null ? "" : progress.replyCode(),
                progress == null ? "" : progress.note());
    }

    /** Column 10: what the clerk noted, the urgency, and why a document stands there twice. */
    private static String remarks(IncomingDocument document) {
        StringBuilder remarks = new StringBuilder(document.note());
        add(
                remarks,
                document.urgency() == Urgency.NORMAL
                        ? ""
                        : "Độ khẩn: " + document.urgency().label());
        add(remarks, document.duplicateReason().isEmpty() ? "" : "Đăng ký lại: " + document.duplicateReason());
        add(
                remarks,
                document.receivedOn().equals(document.arrivedOn())
                        ? ""
                        : "Nhận ngày " + Vietnamese.officialDate(document.receivedOn()));
        return remarks.toString();
    }

    private static void add(StringBuilder remarks, String more) {
        if (!more.isEmpty()) {
            remarks.append(remarks.isEmpty() ? "" : "; ").append(more);
        }
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : Vietnamese.officialDate(date);
    }
}
