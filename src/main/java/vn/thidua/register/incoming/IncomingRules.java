package vn.thidua.register.incoming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What an incoming document has to satisfy before it gets its number. */
final class IncomingRules {

    private IncomingRules() {}

    static List<Problem> problems(RegisterIncoming command, List<IncomingDocument> alike, LocalDate today) {
        List<Problem> problems = new ArrayList<>(textProblems(command));
        problems.addAll(dateProblems(command, today));
        if (!alike.isEmpty() && command.duplicateReason().isEmpty()) {
            IncomingDocument first = alike.get(0);
            problems.add(Problem.at(
                    "duplicateReason",
                    "REGISTER_INCOMING_DUPLICATE",
                    first.symbol(),
                    first.author(),
                    first.code(),
                    Vietnamese.date(first.arrivedOn())));
        }
        if (command.way() == Way.ELECTRONIC && command.file() == null) {
            problems.add(Problem.at("fileId", "REGISTER_INCOMING_FILE_MISSING"));
        }
        return problems;
    }

    static List<Problem> problems(ReturnIncoming request) {
        List<Problem> problems = new ArrayList<>();
        required(problems, "author", request.author(), "REGISTER_AUTHOR_MISSING", 200);
        required(problems, "symbol", request.symbol(), "REGISTER_SYMBOL_MISSING", 50);
        required(problems, "subject", request.subject(), "REGISTER_SUBJECT_MISSING", 500);
        required(problems, "reason", request.reason(), "REGISTER_REASON_MISSING", 1000);
        return problems;
    }

    private static List<Problem> textProblems(RegisterIncoming command) {
        List<Problem> problems = new ArrayList<>();
        required(problems, "author", command.author(), "REGISTER_AUTHOR_MISSING", 200);
        required(problems, "symbol", command.symbol(), "REGISTER_SYMBOL_MISSING", 50);
        required(problems, "subject", command.subject(), "REGISTER_SUBJECT_MISSING", 500);
        required(problems, "addressee", command.addressee(), "REGISTER_ADDRESSEE_MISSING", 200);
        tooLong(problems, "type", command.type(), 60);
        tooLong(problems, "note", command.note(), 1000);
        tooLong(problems, "duplicateReason", command.duplicateReason(), 500);
        String email = command.senderEmail();
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problems.add(Problem.at("senderEmail", "REGISTER_EMAIL_WRONG", email));
        }
        return problems;
    }

    private static List<Problem> dateProblems(RegisterIncoming command, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        notAfter(problems, "receivedOn", command.receivedOn(), today);
        notAfter(problems, "documentDate", command.documentDate(), today);
        LocalDate due = command.dueOn();
        if (due != null && due.isBefore(today)) {
            problems.add(Problem.at("dueOn", "REGISTER_DUE_IN_THE_PAST", Vietnamese.date(due)));
        }
        return problems;
    }

    private static void notAfter(List<Problem> problems, String field, @Nullable LocalDate date, LocalDate today) {
        if (date != null && date.isAfter(today)) {
            problems.add(Problem.at(field, "REGISTER_DATE_IN_THE_FUTURE", Vietnamese.date(date)));
        }
    }

    private static void required(List<Problem> problems, String field, String text, String code, int most) {
        if (text.isEmpty()) {
            problems.add(Problem.at(field, code));
        }
        tooLong(problems, field, text, most);
    }

    /** As long as annex VI allows. */
    private static void tooLong(List<Problem> problems, String field, String text, int most) {
        if (text.length() > most) {
            problems.add(Problem.at(field, "REGISTER_TEXT_TOO_LONG", most, text.length()));
        }
    }
}
