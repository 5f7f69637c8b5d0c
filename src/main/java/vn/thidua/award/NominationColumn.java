package vn.thidua.award;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the table of nominations as an Excel file has them. */
enum NominationColumn {
    KIND("Loại đối tượng", "kind", 16, "Cá nhân, Tập thể hoặc Hộ gia đình. Ví dụ: Cá nhân"),
    NAME("Họ và tên, tên tập thể", "name", 30, "Viết như sẽ in trên giấy khen. Ví dụ: Nguyễn Thị Hòa"),
    GENDER("Giới tính", "gender", 10, "Chỉ đối với cá nhân: Nam hoặc Nữ. Ví dụ: Nữ"),
    BIRTH_YEAR("Năm sinh", "birthYear", 11, "Chỉ đối với cá nhân; ghi năm, hoặc cả ngày sinh. Ví dụ: 1975"),
    POSITION("Chức vụ", "position", 22, "Để trống nếu không có. Ví dụ: Tổ trưởng tổ dân phố"),
    ADDRESS("Địa chỉ, tổ dân phố", "address", 26, "Ví dụ: Tổ dân phố số 1"),
    AWARD(
            "Hình thức đề nghị",
            "awardCode",
            34,
            "Chọn trong danh sách của ô; hình thức phải dành cho loại đối tượng đã chọn"),
    ACHIEVEMENT(
            "Tóm tắt thành tích",
            "achievement",
            60,
            "Viết như sẽ đọc trong quyết định. Ví dụ: Đã có thành tích xuất sắc trong vận động Nhân dân hiến đất mở rộng"
                    + " đường ngõ"),
    TARGETS(
            "Chỉ tiêu làm căn cứ",
            "targets",
            30,
            "Để trống, hoặc tên chỉ tiêu của kế hoạch; nhiều chỉ tiêu cách nhau bằng dấu chấm phẩy"),
    MEMBERS("Số thành viên", "members", 12, "Chỉ đối với tập thể; số người của tập thể. Ví dụ: 12"),
    WOMEN("Số nữ", "women", 10, "Chỉ đối với tập thể; số nữ trong số thành viên. Ví dụ: 9"),
    LEADER("Là lãnh đạo, quản lý", "leader", 14, "Chỉ đối với cá nhân: Có hoặc Không; để trống nếu chưa rõ"),
    LEAVE("Số ngày nghỉ", "leaveDays", 12, "Số ngày làm việc đã nghỉ trong kỳ, kể cả nghỉ thai sản. Ví dụ: 5"),
    MATERNITY(
            "Trong đó nghỉ thai sản",
            "maternityDays",
            14,
            "Số ngày nghỉ thai sản; không tính là nghỉ khi xét danh hiệu. Ví dụ: 0");

    private final String heading;
    private final String field;
    private final int width;
    private final String hint;

    NominationColumn(String heading, String field, int width, String hint) {
        this.heading = heading;
        this.field = field;
        this.width = width;
        this.hint = hint;
    }

    static List<String> headings() {
        return Stream.of(values()).map(NominationColumn::heading).toList();
    }

    static NominationColumn ofField(String field) {
        return Stream.of(values())
                .filter(column -> column.field.equals(field))
                .findFirst()
                .orElse(NAME);
    }

    String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    String hint() {
        return hint;
    }
}
