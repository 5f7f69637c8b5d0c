package vn.thidua.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a document's pages besides its text.
 *
 * @param urgency in a red box (ô 10b), or null
 * @param circulation in a box (ô 11), or null
 * @param contact address, e-mail, telephone at the foot of page 1 (ô 13), a line each; empty for none
 * @param verification address behind the QR code at the foot of page 1, or null
 * @param fillableNumber whether number and date are fields of a form, filled in after the signature
 * @param trial whether {@code BẢN THỬ} stands at the foot of each page
 */
public record Marks(
        @Nullable Urgency urgency,
        @Nullable Circulation circulation,
        List<String> contact,
        @Nullable String verification,
        boolean fillableNumber,
        boolean trial) {

    public static final Marks NONE = new Marks(null, null, List.of(), null, false, false);

    public Marks {
        verification = verification == null ? null : PaperText.required(verification, "The verification address");
        contact = PaperText.lines(contact).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Marks urgent(@Nullable Urgency how) {
        return new Marks(how, circulation, contact, verification, fillableNumber, trial);
    }

    Marks circulating(@Nullable Circulation how) {
        return new Marks(urgency, how, contact, verification, fillableNumber, trial);
    }

    Marks reachedAt(List<String> lines) {
        return new Marks(urgency, circulation, lines, verification, fillableNumber, trial);
    }

    Marks verifiedAt(@Nullable String url) {
        return new Marks(urgency, circulation, contact, url, fillableNumber, trial);
    }

    Marks withFillableNumber() {
        return new Marks(urgency, circulation, contact, verification, true, trial);
    }

    public Marks inTrial(boolean isTrial) {
        return new Marks(urgency, circulation, contact, verification, fillableNumber, isTrial);
    }
}
