package vn.thidua.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What a number given on paper has to satisfy, so that the series stays without twins, holes and turned dates. */
final class LateRules {

    private LateRules() {}

    static List<Problem> problems(EnterLate command, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        require(problems, command.issuer() != null, "issuer", "REGISTER_ISSUER_MISSING");
        require(problems, !command.type().isEmpty(), "type", "REGISTER_TYPE_MISSING");
        require(problems, !command.symbol().isEmpty(), "symbol", "REGISTER_SYMBOL_MISSING");
        require(problems, !command.subject().isEmpty(), "subject", "REGISTER_SUBJECT_MISSING");
        require(problems, !command.signer().isEmpty(), "signer", "REGISTER_SIGNER_MISSING");
        require(problems, !command.reason().isEmpty(), "reason", "REGISTER_REASON_MISSING");
        require(problems, command.scan() != null, "scanId", "REGISTER_SCAN_MISSING");
        Integer number = command.number();
        require(problems, number != null && number > 0, "number", "REGISTER_NUMBER_MISSING");
        require(problems, command.copies() > 0, "copies", "REGISTER_COPIES_MISSING");
        tooLong(problems, "symbol", command.symbol(), 30);
        tooLong(problems, "subject", command.subject(), 700);
        tooLong(problems, "signer", command.signer(), 200);
        tooLong(problems, "recipients", command.recipients(), 2000);
        tooLong(problems, "keptBy", command.keptBy(), 200);
        tooLong(problems, "reason", command.reason(), 1000);
        problems.addAll(dateProblems(command.issuedOn(), today));
        return problems;
    }

    static List<Problem> problems(EnterLate command, Neighbours around) {
        int number = Objects.requireNonNull(command.number());
        LocalDate issuedOn = Objects.requireNonNull(command.issuedOn());
        String code = "%02d/%s".formatted(number, command.symbol());
        List<Problem> problems = new ArrayList<>();
        if (around.taken()) {
            problems.add(Problem.at("number", "REGISTER_LATE_NUMBER_TAKEN", code));
        }
        if (number > around.last() + 1) {
            problems.add(Problem.at("number", "REGISTER_LATE_NUMBER_LEAVES_HOLE", code, around.last() + 1, number - 1));
        }
        if (around.before() != null && issuedOn.isBefore(around.before())) {
            problems.add(
                    Problem.at("issuedOn", "REGISTER_LATE_DATE_BEFORE_LOWER", code, Vietnamese.date(around.before())));
        }
        if (around.after() != null && issuedOn.isAfter(around.after())) {
            problems.add(
                    Problem.at("issuedOn", "REGISTER_LATE_DATE_AFTER_HIGHER", code, Vietnamese.date(around.after())));
        }
        return problems;
    }

    /** This year's numbers, in January also those of the year that has just ended. */
    private static List<Problem> dateProblems(@Nullable LocalDate issuedOn, LocalDate today) {
        if (issuedOn == null) {
            return List.of(Problem.at("issuedOn", "REGISTER_DATE_MISSING"));
        }
        if (issuedOn.isAfter(today)) {
            return List.of(Problem.at("issuedOn", "REGISTER_DATE_IN_THE_FUTURE", Vietnamese.date(issuedOn)));
        }
        int earliest = today.getMonthValue() == 1 ? today.getYear() - 1 : today.getYear();
        if (issuedOn.getYear() < earliest) {
            return List.of(Problem.at(
                    "issuedOn",
                    "REGISTER_LATE_YEAR_WRONG",
                    Integer.toString(issuedOn.getYear()),
                    Integer.toString(earliest)));
        }
        return List.of();
    }

    private static void require(List<Problem> problems, boolean holds, String field, String code) {
        if (!holds) {
            problems.add(Problem.at(field, code));
        }
    }

    private static void tooLong(List<Problem> problems, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(Problem.at(field, "REGISTER_TEXT_TOO_LONG", most, text.length()));
        }
    }
}
