package vn.thidua.paper;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One giấy khen.
 *
 * @param awardedBy in red capitals, for instance {@code CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG THẠCH KHÔI}
 * @param recipient a person's, household's or collective's name
 * @param address address, unit or office; null where the name says it all
 * @param achievement what it is awarded for
 * @param decision {@code Quyết định số 120/QĐ-UBND ngày 15 tháng 12 năm 2025}
 * @param goldenBook number in the Sổ vàng, null where not yet entered
 * @param verification address behind the QR code, or null
 */
public record Certificate(
        String awardedBy,
        String recipient,
        @Nullable String address,
        String achievement,
        String decision,
        @Nullable String goldenBook,
        PlaceAndDate placeAndDate,
        Signature signature,
        @Nullable String verification) {

    public Certificate(
            String awardedBy,
            String recipient,
            @Nullable String address,
            String achievement,
            String decision,
            @Nullable String goldenBook,
            PlaceAndDate placeAndDate,
            Signature signature) {
        this(awardedBy, recipient, address, achievement, decision, goldenBook, placeAndDate, signature, null);
    }

    public Certificate {
        awardedBy = PaperText.required(awardedBy, "Who awards").toUpperCase(Locale.ROOT);
        recipient = PaperText.required(recipient, "The recipient");
        address = address == null || address.isBlank() ? null : PaperText.line(address);
        achievement = PaperText.required(achievement, "The achievement");
        decision = PaperText.required(decision, "The decision");
        goldenBook = goldenBook == null || goldenBook.isBlank() ? null : PaperText.line(goldenBook);
    }

    /** With a QR code above the decision's number, by which the certificate is found again. */
    public Certificate verification(@Nullable String url) {
        return new Certificate(
                awardedBy, recipient, address, achievement, decision, goldenBook, placeAndDate, signature, url);
    }
}
