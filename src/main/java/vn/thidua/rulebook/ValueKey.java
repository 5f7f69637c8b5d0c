package vn.thidua.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the rulebook knows the value of. A key ending in a dot is a family: the award (and the kind of recipient) follow
 * it, for instance {@code award.money-factor.CERTIFICATE_OF_MERIT.HOUSEHOLD}.
 */
public enum ValueKey {
    BASE_SALARY("salary.base", ValueType.MONEY, "Mức lương cơ sở"),
    MONEY_FACTOR("award.money-factor.", ValueType.FACTOR, "Hệ số tiền thưởng"),
    MONEY_ROUNDING(
            "award.money-rounding",
            ValueType.choice("NONE", "UP_TO_10000", "NEAREST_10000"),
            "Cách làm tròn tiền thưởng"),
    MONEY_OF_SEVERAL(
            "award.money-of-several",
            ValueType.choice("HIGHEST_ONLY", "EACH"),
            "Tiền thưởng khi có nhiều danh hiệu (hoặc nhiều hình thức) cùng lúc cho một thành tích"),
    DECISION_TERM("award.decision-working-days", ValueType.WHOLE, "Thời hạn quyết định khen thưởng (ngày làm việc)"),
    SMALL_COLLECTIVE("award.small-collective", ValueType.WHOLE, "Tập thể nhỏ có đến (người)"),
    COUNCIL_QUORUM("council.quorum", ValueType.FRACTION, "Tỷ lệ thành viên Hội đồng phải tham gia"),
    COUNCIL_THRESHOLD("council.threshold.", ValueType.FRACTION, "Tỷ lệ phiếu đồng ý tối thiểu"),
    COUNCIL_BASE(
            "council.base.", ValueType.choice("ALL_MEMBERS", "PRESENT", "VALID_BALLOTS"), "Cơ sở tính tỷ lệ phiếu"),
    COUNCIL_METHOD("council.method.", ValueType.choice("OPEN", "SECRET"), "Hình thức biểu quyết"),
    COUNCIL_STRICTLY_ABOVE(
            "council.strictly-above.", ValueType.choice("YES", "NO"), "Phải vượt (không chỉ đạt) tỷ lệ phiếu"),
    COUNCIL_UNIT_CONFLICT(
            "council.unit-conflict",
            ValueType.choice("ONESELF_ONLY", "OWN_COLLECTIVE", "WHOLE_UNIT"),
            "Đề nghị mà thành viên Hội đồng không biểu quyết"),
    COUNCIL_WRITTEN(
            "council.written-opinion.", ValueType.choice("YES", "NO"), "Thành viên vắng được gửi ý kiến bằng văn bản"),
    REMIND_BEFORE("deadline.remind-days-before", ValueType.WHOLE, "Nhắc trước hạn (ngày)"),
    REMIND_AFTER("deadline.remind-days-after", ValueType.WHOLE, "Nhắc sau hạn (ngày)"),
    URGE_AFTER("deadline.urge-days-after", ValueType.WHOLE, "Ra công văn đôn đốc sau hạn (ngày)"),
    ESCALATE_TO_CULTURE(
            "deadline.escalate-culture-days-after", ValueType.WHOLE, "Báo phòng Văn hóa - Xã hội sau hạn (ngày)"),
    ESCALATE_TO_CHAIRMAN("deadline.escalate-chairman-days-after", ValueType.WHOLE, "Báo Chủ tịch sau hạn (ngày)"),
    FINAL_FIGURES_TERM(
            "campaign.final-figures-working-days",
            ValueType.WHOLE,
            "Hạn chốt số liệu chính thức sau khi kết thúc đợt (ngày làm việc)"),
    DEADLINE_BOUNDARY(
            "campaign.before-day-excludes-it", ValueType.choice("YES", "NO"), "“Trước ngày” không gồm chính ngày đó"),
    CHECK_TERM("document.check-working-days", ValueType.WHOLE, "Thời hạn kiểm tra, ký văn bản (ngày làm việc)"),
    REGISTER_TERM(
            "document.register-working-days",
            ValueType.WHOLE,
            "Thời hạn đăng ký, phát hành sau khi ký (ngày làm việc)"),
    NUMBERING_SCHEME(
            "register.numbering-scheme", ValueType.choice("PER_TYPE", "GROUPED", "COMMON"), "Cách đánh số văn bản đi"),
    NUMBERING_GROUPS("register.numbering-groups", ValueType.GROUPS, "Nhóm loại văn bản dùng chung một dãy số"),
    FIRST_NUMBER("register.first-number", ValueType.WHOLE, "Số bắt đầu của mỗi sổ"),
    RETENTION("document.retention-years.", ValueType.WHOLE, "Thời hạn bảo quản (năm)"),
    HANDOVER_MONTHS("archive.handover-months", ValueType.WHOLE, "Nộp hồ sơ vào lưu trữ sau khi kết thúc (tháng)"),
    HANDOVER_NOTICE("archive.handover-notice-days", ValueType.WHOLE, "Báo trước hạn nộp hồ sơ (ngày)"),
    LOG_MONTHS("audit.keep-months", ValueType.WHOLE, "Thời gian lưu nhật ký (tháng)"),
    PRIVACY_ANSWER(
            "privacy.answer-working-days",
            ValueType.WHOLE,
            "Hạn trả lời ban đầu yêu cầu về dữ liệu cá nhân (ngày làm việc)"),
    PRIVACY_SETTLEMENT(
            "privacy.settlement-days",
            ValueType.WHOLE,
            "Hạn thực hiện việc rút lại đồng ý, hạn chế, phản đối xử lý dữ liệu cá nhân (ngày)"),
    SIGNING_METHOD("signing.method", ValueType.choice("DIGITAL", "PAPER"), "Cách ký văn bản (ký số, ký trên giấy)"),
    SIGNING_NUMBERING(
            "signing.numbering",
            ValueType.choice("BEFORE_SIGNATURE", "AFTER_SIGNATURE"),
            "Cấp số văn bản ký số trước hay sau khi ký"),
    SEAL_DIAMETER("signing.seal-diameter-mm", ValueType.FACTOR, "Đường kính con dấu (mm)"),
    CULTURAL_FAMILY_POSTING(
            "award.cultural-family-posting-days", ValueType.WHOLE, "Niêm yết công khai Gia đình văn hóa (ngày)"),
    CULTURAL_FAMILY_DECISION(
            "award.cultural-family-decision-days",
            ValueType.WHOLE,
            "Thời hạn quyết định Gia đình văn hóa kể từ ngày đủ hồ sơ (ngày)"),
    CULTURAL_FAMILY_REVIEW(
            "award.cultural-family-review-before",
            ValueType.DAY_OF_YEAR,
            "Xét Gia đình văn hóa hằng năm xong trước ngày"),
    AWARD_RATIO("award.ratio-percent.", ValueType.FACTOR, "Tỷ lệ tối đa so với một danh hiệu khác (%)"),
    AWARD_CAP("award.cap.", ValueType.WHOLE, "Số đề nghị tối đa của mỗi đơn vị"),
    ABSENCE_DAYS(
            "award.absence-days.", ValueType.WHOLE, "Không xét khi nghỉ từ (ngày làm việc), không tính nghỉ thai sản"),
    WOMEN_FIRST(
            "award.women-first-percent",
            ValueType.FACTOR,
            "Tỷ lệ nữ từ đó tập thể được ưu tiên khi xếp hạng ngang nhau (%)");

    private final String code;
    private final ValueType type;
    private final String label;

    ValueKey(String code, ValueType type, String label) {
        this.code = code;
        this.type = type;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public ValueType type() {
        return type;
    }

    public String label() {
        return label;
    }

    public boolean isFamily() {
        return code.endsWith(".");
    }

    /** The full key of a member of this family. */
    public String of(String... parts) {
        return code + String.join(".", parts);
    }

    boolean covers(String key) {
        return isFamily() ? key.startsWith(code) && key.length() > code.length() : key.equals(code);
    }

    /** What is known of a key, or of the family it belongs to. */
    public static Optional<ValueKey> find(String key) {
        return Arrays.stream(values()).filter(known -> known.covers(key)).findFirst();
    }

    public static List<ValueKey> all() {
        return List.of(values());
    }
}
