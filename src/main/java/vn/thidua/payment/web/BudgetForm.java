package vn.thidua.payment.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.payment.ChangeBudget;

/** The budget as it is typed: {@code 150.000.000} and {@code 15/01/2026}. */
record BudgetForm(@Nullable String year, @Nullable String amount, @Nullable String on, @Nullable String basis) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_NUMBER = 15;

    ChangeBudget command() {
        Long typedYear = number(year);
        return new ChangeBudget(
                typedYear == null ? 0 : (int) Math.min(typedYear, 9_999),
                number(amount),
                day(),
                Objects.requireNonNullElse(basis, ""));
    }

    private static @Nullable Long number(@Nullable String typed) {
        String plain = Objects.requireNonNullElse(typed, "").replaceAll("[.\\s]", "");
        return plain.matches("-?\\d{1," + LONGEST_NUMBER + "}") ? Long.valueOf(plain) : null;
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(on, "").strip(), DAY);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
