package vn.thidua.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.paper.CertificateSheet.Box;
import vn.thidua.paper.CertificateSheet.Offset;
import vn.thidua.paper.CertificateSheet.Stock;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** Reads an entered profile; says all that is wrong with it at once. */
final class PrintProfileEntry {

    /** So that a name stays on the sheet when both the page and its box are moved. */
    private static final double FARTHEST_MM = 40;

    private static final int LONGEST_NAME = 80;

    private final SavePrintProfile entered;
    private final List<Problem> problems = new ArrayList<>();

    PrintProfileEntry(SavePrintProfile entered) {
        this.entered = entered;
    }

    PrintProfile read() {
        if (entered.name().isEmpty() || entered.name().length() > LONGEST_NAME) {
            problems.add(Problem.at("name", "DOCUMENT_PRINTER_NAME", LONGEST_NAME));
        }
        if (entered.stock() == null) {
            problems.add(Problem.at("stock", "DOCUMENT_PRINTER_STOCK"));
        }
        Offset shift = offset("", "Toàn trang");
        Map<Box, Offset> boxes = boxes();
        BusinessRuleViolation.throwIfAny(problems);
        return new PrintProfile(
                Objects.requireNonNullElseGet(entered.id(), UUID::randomUUID),
                entered.name(),
                Objects.requireNonNullElse(entered.stock(), Stock.FULL),
                shift,
                boxes);
    }

    private Map<Box, Offset> boxes() {
        Map<Box, Offset> moved = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            Offset by = offset(box.name() + ".", box.label());
            if (!by.equals(Offset.NONE)) {
                moved.put(box, by);
            }
        }
        return moved;
    }

    private Offset offset(String prefix, String part) {
        return new Offset(millimetres(prefix + "right", part), millimetres(prefix + "down", part));
    }

    /** As people type it, {@code 1,5} or {@code 1.5}. */
    private double millimetres(String field, String part) {
        String number = entered.typed(field).replace(',', '.');
        if (number.isEmpty()) {
            return 0;
        }
        boolean isNumber = number.matches("[-+]?\\d{1,2}(\\.\\d{1,2})?");
        if (!isNumber || Math.abs(Double.parseDouble(number)) > FARTHEST_MM) {
            problems.add(
                    Problem.at(field, "DOCUMENT_PRINTER_MILLIMETRES", part, entered.typed(field), (int) FARTHEST_MM));
            return 0;
        }
        return Double.parseDouble(number) + 0.0;
    }
}
