package vn.thidua.award;

import vn.thidua.shared.Vietnamese;

/**
 * One thing that must be so before the award is given.
 *
 * @param basis the article it comes from
 * @param confirmed false while the ward has not yet compared it with the text of the law
 */
public record AwardCondition(String text, String basis, Judge judge, boolean confirmed) {

    /**
     * What tells whether a condition is met: a person who checks, a fact that the program knows of each nomination, or
     * the council by its vote, which then is not asked for before it.
     */
    public enum Judge {
        PERSON("Người thẩm định xem xét"),
        COUNCIL("Hội đồng xét khi biểu quyết"),
        TARGETS("Máy đối chiếu: chỉ tiêu làm căn cứ vẫn đạt"),
        DOSSIER("Máy đối chiếu: hồ sơ đủ thành phần"),
        NO_SANCTION("Máy đối chiếu: không bị kỷ luật trong kỳ"),
        ATTENDANCE("Máy đối chiếu: số ngày nghỉ, không tính nghỉ thai sản");

        private final String label;

        Judge(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public AwardCondition {
        text = Vietnamese.text(text);
        basis = Vietnamese.text(basis);
    }
}
