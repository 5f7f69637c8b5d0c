package vn.thidua.payment.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.payment.request.Reply.Channel;
import vn.thidua.payment.request.Reply.Result;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What the ward answered; {@code words} say what was told, or why it was refused. */
public record AnswerRequest(
        UUID requestId, @Nullable Result result, @Nullable LocalDate on, @Nullable Channel channel, String words) {

    private static final int LONGEST = 1000;

    public AnswerRequest {
        words = Vietnamese.text(words);
    }

    List<Problem> problems(DataRequest request, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (result == null || channel == null) {
            problems.add(Problem.at("result", "DATA_REQUEST_RESULT_MISSING"));
        }
        if (on == null || on.isAfter(today) || on.isBefore(request.receivedOn())) {
            problems.add(Problem.at("on", "DATA_REQUEST_ANSWER_DAY_WRONG"));
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            problems.add(Problem.at("words", "DATA_REQUEST_WORDS_MISSING", LONGEST));
        }
        if (result != null && isDone(request, result)) {
            problems.add(Problem.at("result", "DATA_REQUEST_ANSWERED_ALREADY"));
        }
        if (result == Result.FULFILLED && keepsTheAccount(request)) {
            problems.add(Problem.at("result", "DATA_REQUEST_ACCOUNT_KEPT"));
        }
        return problems;
    }

    Reply reply() {
        if (result == null || on == null || channel == null) {
            throw new IllegalStateException("An incomplete answer was not refused.");
        }
        return new Reply(result, on, channel, words);
    }

    private static boolean isDone(DataRequest request, Result result) {
        return !request.isOpen() || !result.settles() && request.answer() != null;
    }

    private static boolean keepsTheAccount(DataRequest request) {
        DataRequest.Account account = request.account();
        return account != null && account.kept() && request.kind().endsKeeping();
    }
}
