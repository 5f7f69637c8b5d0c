package vn.thidua.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Where a transfer goes; sensitive personal data. */
public record BankAccount(String bank, String number, String holder) {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{4,30}");
    private static final int LONGEST = 150;

    public BankAccount {
        bank = Vietnamese.text(bank);
        number = number.replaceAll("[\\s.-]", "");
        holder = Vietnamese.text(holder);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (bank.isEmpty() || bank.length() > LONGEST) {
            problems.add(Problem.at("bank", "PAYOUT_BANK_MISSING"));
        }
        if (!NUMBER.matcher(number).matches()) {
            problems.add(Problem.at("number", "PAYOUT_ACCOUNT_NUMBER_WRONG"));
        }
        if (holder.isEmpty() || holder.length() > LONGEST) {
            problems.add(Problem.at("holder", "PAYOUT_HOLDER_MISSING"));
        }
        return problems;
    }
}
