package vn.thidua.paper.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The types of administrative document of Điều 7 that bear a name, and their abbreviations. */
enum DocumentType {
    RESOLUTION("NGHỊ QUYẾT", "NQ"),
    DECISION("QUYẾT ĐỊNH", "QĐ"),
    DIRECTIVE("CHỈ THỊ", "CT"),
    STATUTE("QUY CHẾ", "QC"),
    REGULATION("QUY ĐỊNH", "QyĐ"),
    COMMUNIQUE("THÔNG CÁO", "TC"),
    NOTICE("THÔNG BÁO", "TB"),
    GUIDANCE("HƯỚNG DẪN", "HD"),
    PROGRAMME("CHƯƠNG TRÌNH", "CTr"),
    PLAN("KẾ HOẠCH", "KH"),
    SCHEME("PHƯƠNG ÁN", "PA"),
    SCHEME_IN_DETAIL("ĐỀ ÁN", "ĐA"),
    PROJECT("DỰ ÁN", "DA"),
    REPORT("BÁO CÁO", "BC"),
    MINUTES("BIÊN BẢN", "BB"),
    SUBMISSION("TỜ TRÌNH", "TTr"),
    CONTRACT("HỢP ĐỒNG", "HĐ"),
    DISPATCH("CÔNG ĐIỆN", "CĐ"),
    MEMORANDUM("BẢN GHI NHỚ", "BGN"),
    AGREEMENT("BẢN THỎA THUẬN", "BTT"),
    MANDATE("GIẤY ỦY QUYỀN", "GUQ"),
    INVITATION("GIẤY MỜI", "GM"),
    INTRODUCTION("GIẤY GIỚI THIỆU", "GGT"),
    LEAVE("GIẤY NGHỈ PHÉP", "GNP"),
    COVER_SLIP("PHIẾU GỬI", "PG"),
    TRANSFER_SLIP("PHIẾU CHUYỂN", "PC"),
    NOTICE_SLIP("PHIẾU BÁO", "PB");

    private final String title;
    private final String abbreviation;

    DocumentType(String title, String abbreviation) {
        this.title = title;
        this.abbreviation = abbreviation;
    }

    String title() {
        return title;
    }

    String abbreviation() {
        return abbreviation;
    }

    /** By the printed name, whatever its capitals and marks; the longest name wins. */
    static Optional<DocumentType> named(String line) {
        String bare = Letters.bare(line);
        return Arrays.stream(values())
                .filter(type -> bare.equals(Letters.bare(type.title)))
                .max(Comparator.comparingInt(type -> type.title.length()));
    }

    static Optional<DocumentType> abbreviated(String abbreviation) {
        return Arrays.stream(values())
                .filter(type -> type.abbreviation.equals(abbreviation))
                .findFirst();
    }
}
