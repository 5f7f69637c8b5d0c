package vn.thidua.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/**
 * A type of administrative documents with what its symbol begins with (R-13; decree 30/2020, article 7 and annex III).
 *
 * @param code stands for the type in our tables, {@code KH}, {@code CV}
 * @param position in the order of the decree, from 1
 * @param name {@code Kế hoạch}
 * @param abbreviation {@code KH}; empty for a công văn and a thư công, whose symbol begins with the agency
 * @param validTo last day, or null
 */
public record DocumentType(
        String code,
        int position,
        Form form,
        String name,
        String abbreviation,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public enum Form {
        /** Its name stands above the text and its abbreviation in the symbol. */
        NAMED("Văn bản có tên loại"),
        /** Neither name nor abbreviation. */
        LETTER("Không có tên loại"),
        /** A copy of another document, with a number of its own. */
        COPY("Bản sao");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public DocumentType {
        code = Vietnamese.text(code);
        name = Vietnamese.text(name);
        abbreviation = Vietnamese.text(abbreviation);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** {@code KH-UBND}; of a công văn {@code UBND-VHXH}. */
    public String symbol(String agency, String unit) {
        return form == Form.LETTER ? agency + "-" + unit : abbreviation + "-" + agency;
    }
}
