package vn.thidua.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of outgoing documents as a table of text: the decree's ten columns in its order and wording. */
final class RegisterCsv {

    private static final List<String> HEADINGS = List.of(
            "Số, ký hiệu văn bản",
            "Ngày tháng văn bản",
            "Tên loại và trích yếu nội dung văn bản",
            "Người ký",
            "Nơi nhận văn bản",
            "Đơn vị, người nhận bản lưu",
            "Số lượng bản",
            "Ngày chuyển",
            "Ký nhận",
            "Ghi chú");

    private RegisterCsv() {}

    static String of(List<RegisterEntry> entries) {
        return Stream.concat(Stream.of(HEADINGS), entries.stream().map(RegisterEntry::columns))
                .map(RegisterCsv::line)
                .collect(Collectors.joining());
    }

    static List<String> headings() {
        return HEADINGS;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(RegisterCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell never begins like a formula: a spreadsheet would run it. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n;].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
