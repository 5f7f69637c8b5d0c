package vn.thidua.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.rulebook.DatedValue;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;

/** Money of an award: factor times the base salary in force on the day of the decision (R-45). */
@Component
class AwardMoney {

    private static final BigDecimal STEP = new BigDecimal(10_000);

    private final DatedValues values;

    AwardMoney(DatedValues values) {
        this.values = values;
    }

    /** @param explained {@code 0,45 × 2.340.000 = 1.053.000, làm tròn 1.060.000 đồng} */
    record Sum(long amount, String explained) {}

    /** Empty where the award carries no money. */
    Optional<Sum> of(String awardCode, RecipientKind kind, LocalDate decidedOn) {
        return values.moneyFactor(awardCode, kind.name(), decidedOn)
                .map(DatedValue::number)
                .map(factor -> reckon(
                        factor,
                        values.number(ValueKey.BASE_SALARY, decidedOn),
                        values.text(ValueKey.MONEY_ROUNDING, decidedOn)));
    }

    /** Whether several titles, or several forms of reward, for one achievement at one time pay only the highest. */
    boolean paysOnlyHighest(LocalDate decidedOn) {
        return values.text(ValueKey.MONEY_OF_SEVERAL, decidedOn).equals("HIGHEST_ONLY");
    }

    static Sum reckon(BigDecimal factor, BigDecimal baseSalary, String rounding) {
        BigDecimal exact = factor.multiply(baseSalary);
        BigDecimal amount = round(exact, rounding);
        String sum = "%s × %s = %s".formatted(written(factor), written(baseSalary), written(exact));
        String rounded = amount.compareTo(exact) == 0 ? "" : ", làm tròn " + written(amount);
        return new Sum(amount.longValueExact(), sum + rounded + " đồng");
    }

    private static BigDecimal round(BigDecimal exact, String rounding) {
        return switch (rounding) {
            case "UP_TO_10000" -> exact.divide(STEP, 0, RoundingMode.CEILING).multiply(STEP);
            case "NEAREST_10000" -> exact.divide(STEP, 0, RoundingMode.HALF_UP).multiply(STEP);
            default -> exact.setScale(0, RoundingMode.HALF_UP);
        };
    }

    /** R-57: whatever the machine's locale. */
    static String written(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.####", symbols).format(number);
    }
}
