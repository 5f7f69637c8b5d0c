package vn.thidua.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/**
 * More money for the fund of a year, or less.
 *
 * @param amount in đồng, with a minus where it is cut
 * @param on the day of the paper it rests on
 * @param basis that paper
 */
public record ChangeBudget(int year, @Nullable Long amount, @Nullable LocalDate on, String basis) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_BASIS = 300;

    public ChangeBudget {
        basis = Vietnamese.text(basis);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problems.add(Problem.at("year", "FUND_YEAR_WRONG"));
        }
        if (amount == null || amount == 0) {
            problems.add(Problem.at("amount", "FUND_AMOUNT_MISSING"));
        }
        if (on == null) {
            problems.add(Problem.at("on", "FUND_DAY_MISSING"));
        }
        if (basis.isEmpty() || basis.length() > LONGEST_BASIS) {
            problems.add(Problem.at("basis", "FUND_BASIS_MISSING", LONGEST_BASIS));
        }
        return problems;
    }

    FundMovement movement() {
        if (amount == null || on == null) {
            throw new IllegalStateException("A budget without amount or day was not refused.");
        }
        return new FundMovement("budget/" + UUID.randomUUID(), year, "", null, amount, on, basis, "");
    }
}
