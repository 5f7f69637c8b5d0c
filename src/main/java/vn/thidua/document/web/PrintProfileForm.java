package vn.thidua.document.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.PrintProfile;
import vn.thidua.document.SavePrintProfile;
import vn.thidua.paper.CertificateSheet.Box;
import vn.thidua.paper.CertificateSheet.Offset;
import vn.thidua.paper.CertificateSheet.Stock;
import vn.thidua.shared.BusinessRuleViolation;

/** A printer's profile as the page shows and submits it. */
record PrintProfileForm(Map<String, String> typed) {

    PrintProfileForm {
        typed = Map.copyOf(typed);
    }

    static PrintProfileForm empty() {
        return new PrintProfileForm(Map.of("stock", Stock.PRE_PRINTED.name()));
    }

    static PrintProfileForm of(PrintProfile profile) {
        Map<String, String> values = new HashMap<>();
        values.put("id", profile.id().toString());
        values.put("name", profile.name());
        values.put("stock", profile.stock().name());
        put(values, "", profile.shift());
        profile.boxes().forEach((box, by) -> put(values, box.name() + ".", by));
        return new PrintProfileForm(values);
    }

    /** What stands in a field. */
    public String value(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }

    public String right(Box box) {
        return value(box.name() + ".right");
    }

    public String down(Box box) {
        return value(box.name() + ".down");
    }

    SavePrintProfile command() {
        return new SavePrintProfile(id(), value("name"), stock(), typed);
    }

    private @Nullable UUID id() {
        try {
            return value("id").isEmpty() ? null : UUID.fromString(value("id"));
        } catch (IllegalArgumentException notAnId) {
            throw new BusinessRuleViolation("DOCUMENT_PRINTER_UNKNOWN");
        }
    }

    private @Nullable Stock stock() {
        for (Stock stock : Stock.values()) {
            if (stock.name().equals(value("stock"))) {
                return stock;
            }
        }
        return null;
    }

    private static void put(Map<String, String> values, String prefix, Offset by) {
        values.put(prefix + "right", shown(by.right()));
        values.put(prefix + "down", shown(by.down()));
    }

    /** {@code 1,5}; nothing where nothing is moved. */
    static String shown(double millimetres) {
        return millimetres == 0
                ? ""
                : BigDecimal.valueOf(millimetres)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
    }
}
