package vn.thidua.document;

import vn.thidua.shared.Vietnamese;

/**
 * One passage that is put right.
 *
 * @param place where, {@code Khoản 2 mục II, trang 3}
 * @param printed as the document has it; may be empty where something is added
 * @param intended as it should read; may be empty where something is left out
 */
public record CorrectionItem(String place, String printed, String intended) {

    public CorrectionItem {
        place = Vietnamese.text(place);
        printed = Vietnamese.text(printed);
        intended = Vietnamese.text(intended);
    }

    public boolean isBlank() {
        return place.isEmpty() && printed.isEmpty() && intended.isEmpty();
    }
}
