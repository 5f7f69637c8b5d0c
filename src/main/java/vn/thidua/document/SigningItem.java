package vn.thidua.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;

/**
 * One of the files that are signed, or sealed, in one act.
 *
 * @param id null while it has not been rendered
 * @param title kind and summary, or the certificate's recipient
 * @param code number and symbol; of a certificate its decision's
 * @param done whether the signature, or seal, is in the file
 * @param problems why the last attempt at it failed
 */
public record SigningItem(
        @Nullable UUID id, String title, @Nullable String code, boolean done, List<Problem> problems) {

    public SigningItem {
        problems = List.copyOf(problems);
    }

    static SigningItem planned(String title) {
        return new SigningItem(null, title, null, false, List.of());
    }

    static SigningItem of(PreparedDocument document, boolean done) {
        return new SigningItem(document.id(), document.title(), document.code(), done, List.of());
    }

    SigningItem failed(List<Problem> why) {
        return new SigningItem(id, title, code, false, why);
    }
}
