package vn.thidua.document;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.CertificateSheet.Stock;
import vn.thidua.shared.Vietnamese;

/**
 * A profile as it is entered.
 *
 * @param id null for a new one
 * @param millimetres as typed, by {@code right}, {@code down}, {@code RECIPIENT.right} and so on; blank for none
 */
public record SavePrintProfile(@Nullable UUID id, String name, @Nullable Stock stock, Map<String, String> millimetres) {

    public SavePrintProfile {
        name = Vietnamese.text(name);
        millimetres = Map.copyOf(millimetres);
    }

    String typed(String field) {
        return Objects.requireNonNullElse(millimetres.get(field), "").strip();
    }
}
