package vn.thidua.paper.check;

/** The places in decree 30/2020/NĐ-CP that say how a document looks, with the rule that stands for each. */
enum Article {
    PAPER("R-01", "Khổ giấy", "Phụ lục I, Phần I, mục I.1-I.2"),
    MARGINS("R-01", "Định lề trang", "Phụ lục I, Phần I, mục I.3"),
    FONT("R-01", "Phông chữ, màu chữ", "Phụ lục I, Phần I, mục I.4"),
    PAGE_NUMBER("R-02", "Số trang", "Phụ lục I, Phần I, mục I.7"),
    ANNEX_PAGE_NUMBER("R-02", "Số trang của phụ lục", "Phụ lục I, Phần I, mục III.1"),
    COUNTRY("R-03", "Quốc hiệu", "Phụ lục I, Phần I, mục II.1"),
    MOTTO("R-03", "Tiêu ngữ", "Phụ lục I, Phần I, mục II.1"),
    SUPERIOR("R-04", "Tên cơ quan chủ quản", "Phụ lục I, Phần I, mục II.2"),
    AGENCY("R-04", "Tên cơ quan ban hành", "Phụ lục I, Phần I, mục II.2"),
    NUMBER("R-05", "Số, ký hiệu", "Phụ lục I, Phần I, mục II.3"),
    PLACE_AND_DATE("R-06", "Địa danh, ngày tháng năm", "Phụ lục I, Phần I, mục II.4"),
    TYPE("R-07", "Tên loại", "Phụ lục I, Phần I, mục II.5a"),
    SUBJECT("R-07", "Trích yếu", "Phụ lục I, Phần I, mục II.5a"),
    LETTER_SUBJECT("R-07", "Trích yếu công văn", "Phụ lục I, Phần I, mục II.5b"),
    LEGAL_BASIS("R-08", "Căn cứ ban hành", "Phụ lục I, Phần I, mục II.6a"),
    BODY("R-09", "Nội dung", "Phụ lục I, Phần I, mục II.6e"),
    POINTS("R-09", "Thứ tự điểm", "Phụ lục I, Phần I, mục II.6đ"),
    END_MARK("R-09", "Dấu kết thúc", "Phụ lục III, mục II (các mẫu văn bản)"),
    ADDRESSEE("R-10", "Kính gửi", "Phụ lục I, Phần I, mục II.9a"),
    RECIPIENTS("R-10", "Nơi nhận", "Phụ lục I, Phần I, mục II.9b"),
    AUTHORITY("R-11", "Quyền hạn, chức vụ người ký", "Phụ lục I, Phần I, mục II.7a; Điều 13"),
    SIGNER("R-11", "Họ tên người ký", "Phụ lục I, Phần I, mục II.7b"),
    MINUTES("R-12", "Biên bản", "Phụ lục III, mục II, mẫu 1.9"),
    ABBREVIATION("R-13", "Chữ viết tắt tên loại", "Điều 7; Phụ lục III, mục I"),
    ANNEX("R-26", "Phụ lục", "Phụ lục I, Phần I, mục III.1"),
    SIGNATURE_PICTURE("R-27", "Hình ảnh chữ ký số của người ký", "Phụ lục I, Phần I, mục II.7d"),
    SEAL_PICTURE("R-27", "Hình ảnh chữ ký số của cơ quan", "Phụ lục I, Phần I, mục II.8a"),
    ENCODING("R-56", "Bảng mã tiếng Việt", "Phụ lục I, Phần I, mục I.4 (Unicode, TCVN 6909:2001)");

    private static final String DECREE = "NĐ 30/2020/NĐ-CP, ";

    private final String rule;
    private final String component;
    private final String place;

    Article(String rule, String component, String place) {
        this.rule = rule;
        this.component = component;
        this.place = place;
    }

    String rule() {
        return rule;
    }

    String component() {
        return component;
    }

    String citation() {
        return DECREE + place;
    }
}
