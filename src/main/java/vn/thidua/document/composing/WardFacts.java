package vn.thidua.document.composing;

import java.util.Locale;
import java.util.Map;

/**
 * What letterheads and sentences say of the ward itself.
 *
 * @param fullName {@code phường Thạch Khôi}
 * @param place what stands before the date
 * @param city {@code thành phố Hải Phòng}
 * @param office name of the culture office
 * @param officeAbbreviation as symbols write it
 */
public record WardFacts(String fullName, String place, String city, String office, String officeAbbreviation) {

    /** Room for a number or a day: it stays unfilled in the electronic version of an annex. */
    private static final String BLANK = "\u00A0".repeat(8);

    /** As placeholders of every bundle. */
    Map<String, String> words() {
        return Map.of(
                "blank",
                BLANK,
                "ward",
                fullName,
                "WARD",
                fullName.toUpperCase(Locale.ROOT),
                "city",
                city,
                "committee",
                "Ủy ban nhân dân " + fullName,
                "office",
                office,
                "OFFICE",
                office.toUpperCase(Locale.ROOT),
                "officeAbbreviation",
                officeAbbreviation,
                "wardKind",
                fullName.substring(0, Math.max(0, fullName.indexOf(' '))));
    }
}
