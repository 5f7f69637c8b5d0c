package vn.thidua.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/**
 * One passage that is put right.
 *
 * @param place where, {@code Khoản 2 mục II, trang 3}
 * @param printed as the document has it; may be empty where something is added
 * @param intended as it should read; may be empty where something is left out
 * @param certificate of an award decision the place of the certificate that has the same mistake and is issued anew
 */
public record CorrectionItem(
        String place,
        String printed,
        String intended,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer certificate) {

    public CorrectionItem(String place, String printed, String intended) {
        this(place, printed, intended, null);
    }

    public CorrectionItem {
        place = Vietnamese.text(place);
        printed = Vietnamese.text(printed);
        intended = Vietnamese.text(intended);
    }

    public boolean isBlank() {
        return place.isEmpty() && printed.isEmpty() && intended.isEmpty() && certificate == null;
    }
}
