package vn.thidua.paper;

import org.jspecify.annotations.Nullable;

/**
 * What stands on a document's pages besides its text.
 *
 * @param verification address behind the QR code at the foot of page 1, or null
 * @param fillableNumber whether number and date are fields of a form, filled in after the signature
 * @param trial whether {@code BẢN THỬ} stands at the foot of each page
 */
public record Marks(@Nullable String verification, boolean fillableNumber, boolean trial) {

    public static final Marks NONE = new Marks(null, false, false);

    public Marks {
        verification = verification == null ? null : PaperText.required(verification, "The verification address");
    }

    Marks verifiedAt(@Nullable String url) {
        return new Marks(url, fillableNumber, trial);
    }

    Marks withFillableNumber() {
        return new Marks(verification, true, trial);
    }

    Marks inTrial(boolean isTrial) {
        return new Marks(verification, fillableNumber, isTrial);
    }
}
