package vn.thidua.archive;

import java.util.Optional;
import vn.thidua.shared.Problem;

/** Names and greatest lengths of metadata (decree 30, annex VI, part II; R-31). */
public enum Field {
    ORGAN_ID("OrganId", 13, "Mã định danh cơ quan"),
    FILE_CATALOG("FileCatalog", 4, "Năm hình thành hồ sơ"),
    FILE_NOTATION("FileNotation", 20, "Số và ký hiệu hồ sơ"),
    TITLE("Title", 500, "Tiêu đề hồ sơ"),
    MAINTENANCE("Maintenance", 30, "Thời hạn bảo quản"),
    RIGHTS("Rights", 30, "Chế độ sử dụng"),
    CREATOR("Creator", 30, "Người lập hồ sơ"),
    FILE_LANGUAGE("Language", 50, "Ngôn ngữ"),
    START_DATE("StartDate", 10, "Thời gian bắt đầu"),
    END_DATE("EndDate", 10, "Thời gian kết thúc"),
    DOC_TOTAL("DocTotal", 4, "Tổng số văn bản"),
    PAGE_TOTAL("PageTotal", 4, "Tổng số trang"),
    DESCRIPTION("Description", 500, "Ghi chú"),
    DOC_ORDINAL("DocOrdinal", 3, "Số thứ tự văn bản trong hồ sơ"),
    TYPE_NAME("TypeName", 100, "Tên loại văn bản"),
    CODE_NUMBER("CodeNumber", 11, "Số của văn bản"),
    CODE_NOTATION("CodeNotation", 30, "Ký hiệu của văn bản"),
    ISSUED_DATE("IssuedDate", 10, "Ngày, tháng, năm văn bản"),
    ORGAN_NAME("OrganName", 200, "Tên cơ quan, tổ chức"),
    SUBJECT("Subject", 500, "Trích yếu nội dung"),
    LANGUAGE("Language", 30, "Ngôn ngữ"),
    PAGE_AMOUNT("PageAmount", 3, "Số trang"),
    POSITION("Position", 100, "Chức vụ người ký"),
    FULL_NAME("FullName", 50, "Họ tên người ký"),
    PRIORITY("Priority", 1, "Mức độ khẩn"),
    ISSUED_AMOUNT("IssuedAmount", 3, "Số lượng bản phát hành"),
    DUE_DATE("DueDate", 10, "Hạn trả lời"),
    ARRIVAL_DATE("ArrivalDate", 10, "Ngày đến"),
    ARRIVAL_NUMBER("ArrivalNumber", 10, "Số đến"),
    TO_PLACES("ToPlaces", 1000, "Đơn vị hoặc người nhận");

    private final String element;
    private final int longest;
    private final String label;

    Field(String element, int longest, String label) {
        this.element = element;
        this.longest = longest;
        this.label = label;
    }

    String element() {
        return element;
    }

    int longest() {
        return longest;
    }

    /** What is too long is named, never cut. */
    Optional<Problem> problem(String value, String of) {
        int length = value.codePointCount(0, value.length());
        return length <= longest
                ? Optional.empty()
                : Optional.of(Problem.of("ARCHIVE_FIELD_TOO_LONG", of, label, element, length, longest));
    }
}
