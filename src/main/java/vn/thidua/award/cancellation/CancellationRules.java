package vn.thidua.award.cancellation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.cancellation.Recovery.Kind;
import vn.thidua.award.cancellation.Recovery.Outcome;
import vn.thidua.shared.Problem;

/** What is wrong with a wish for cancellation, or with an entry of what came back. */
final class CancellationRules {

    private static final int LONGEST_EXPLANATION = 2000;
    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_VOUCHER = 80;

    private CancellationRules() {}

    /** @param ours the ward granted it itself */
    static List<Problem> problems(RequestCancellation request, GrantedAward award, boolean ours, boolean underWay) {
        List<Problem> problems = new ArrayList<>();
        String name = award.recipient().name();
        need(ours, Problem.of("AWARD_CANCELLATION_NOT_OURS", name, award.grantedBy()), problems);
        need(award.decisionCode() != null, Problem.of("AWARD_CANCELLATION_NOT_ISSUED", name), problems);
        need(award.counts() && !underWay, Problem.of("AWARD_CANCELLATION_UNDER_WAY", name), problems);
        need(request.ground() != null, "ground", "AWARD_CANCELLATION_GROUND", problems);
        text("explanation", request.explanation(), "AWARD_CANCELLATION_EXPLANATION", LONGEST_EXPLANATION, problems);
        text("source", request.source(), "AWARD_CANCELLATION_SOURCE", LONGEST_SOURCE, problems);
        return problems;
    }

    static List<Problem> problems(EnterRecovery entry, Cancellation cancellation, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        need(
                cancellation.status() == Cancellation.Status.EFFECTIVE && !cancellation.isSettled(entry.kind()),
                Problem.of("AWARD_RECOVERY_NOT_OPEN", entry.kind().label()),
                problems);
        need(entry.outcome() != null, "outcome", "AWARD_RECOVERY_OUTCOME", problems);
        if (entry.isMoneyBack()) {
            need(isAmount(entry, cancellation), amountProblem(cancellation), problems);
            text("voucher", entry.voucher(), "AWARD_RECOVERY_VOUCHER", LONGEST_VOUCHER, problems);
        }
        if (entry.outcome() != Outcome.RETURNED || entry.kind() == Kind.OBJECT) {
            text("note", entry.note(), noteCode(entry), LONGEST_NOTE, problems);
        }
        need(isDay(entry.on(), cancellation, today), "on", "AWARD_RECOVERY_DAY", problems);
        return problems;
    }

    private static String noteCode(EnterRecovery entry) {
        return entry.outcome() == Outcome.RETURNED ? "AWARD_RECOVERY_FROM_WHOM" : "AWARD_REASON_MISSING";
    }

    private static boolean isAmount(EnterRecovery entry, Cancellation cancellation) {
        Long amount = entry.amount();
        return amount != null && amount > 0 && amount <= cancellation.outstanding();
    }

    private static Problem amountProblem(Cancellation cancellation) {
        return Problem.at("amount", "AWARD_RECOVERY_AMOUNT", cancellation.outstanding());
    }

    private static boolean isDay(@Nullable LocalDate day, Cancellation cancellation, LocalDate today) {
        LocalDate cancelled = cancellation.cancelledOn();
        return day != null && !day.isAfter(today) && (cancelled == null || !day.isBefore(cancelled));
    }

    private static void text(String field, String text, String code, int longest, List<Problem> problems) {
        need(!text.isEmpty(), field, code, problems);
        need(text.length() <= longest, Problem.at(field, "AWARD_TEXT_TOO_LONG", longest), problems);
    }

    private static void need(boolean good, String field, String code, List<Problem> problems) {
        need(good, Problem.at(field, code), problems);
    }

    private static void need(boolean good, Problem problem, List<Problem> problems) {
        if (!good) {
            problems.add(problem);
        }
    }
}
