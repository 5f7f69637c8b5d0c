package vn.thidua.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.payment.PayoutLine.Way;
import vn.thidua.shared.Problem;

/** What has to be right before money and certificates go out. */
@Component
class PayoutRules {

    private static final int LONGEST = 200;

    private final BankAccounts accounts;

    PayoutRules(BankAccounts accounts) {
        this.accounts = accounts;
    }

    Optional<PayoutLine> line(Payout payout, @Nullable UUID id) {
        return payout.lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** Money by bank needs an account; what carries no money needs nothing. */
    List<Problem> problems(Payout payout, ChooseWays command) {
        List<Problem> problems = new ArrayList<>();
        Set<UUID> said = new HashSet<>();
        Set<UUID> known = accounts.entered(payout.id());
        for (int row = 0; row < command.rows().size(); row++) {
            ChooseWays.Row choice = command.rows().get(row);
            String at = "rows[" + row + "].way";
            Optional<PayoutLine> line = line(payout, choice.lineId());
            if (line.isEmpty() || line.get().isPaid() || line.get().amount() == 0 || !said.add(choice.lineId())) {
                problems.add(Problem.at(at, "PAYOUT_LINE_UNKNOWN"));
            } else if (!line.get().counts()) {
                continue;
            } else if (choice.way() == null) {
                problems.add(Problem.at(at, "PAYOUT_WAY_MISSING", line.get().name()));
            } else if (choice.way() == Way.TRANSFER && !known.contains(choice.lineId())) {
                problems.add(Problem.at(at, "PAYOUT_ACCOUNT_MISSING", line.get().name()));
            }
        }
        payout.lines().stream()
                .filter(line -> line.isUnpaid() && line.counts() && !said.contains(line.id()))
                .forEach(line -> problems.add(Problem.at("rows", "PAYOUT_WAY_MISSING", line.name())));
        return problems;
    }

    List<Problem> problems(Payout payout, ConfirmTransfers command, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < command.rows().size(); row++) {
            ConfirmTransfers.Row said = command.rows().get(row);
            String at = "rows[" + row + "].paidOn";
            Optional<PayoutLine> line =
                    line(payout, said.lineId()).filter(known -> known.way() == Way.TRANSFER && !known.isPaid());
            if (line.isEmpty()) {
                problems.add(Problem.at(at, "PAYOUT_LINE_UNKNOWN"));
            } else if (isCancelledBy(line.get(), said)) {
                problems.add(Problem.at(at, "PAYOUT_LINE_CANCELLED", line.get().name()));
            } else if (said.paidOn() != null && (said.paidOn().isAfter(today) || isBefore(said.paidOn(), payout))) {
                problems.add(Problem.at(at, "PAYOUT_DAY_WRONG", line.get().name()));
            }
        }
        boolean nothing = command.rows().stream().allMatch(row -> row.paidOn() == null && !row.cash());
        if (nothing && !payout.transfersDue().isEmpty()) {
            problems.add(Problem.at("rows", "PAYOUT_NOTHING_CONFIRMED"));
        }
        return problems;
    }

    List<Problem> problems(Payout payout, HandOver command, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (command.on() == null || command.on().isAfter(today) || isBefore(command.on(), payout)) {
            problems.add(Problem.at("on", "PAYOUT_HANDOVER_DAY_WRONG"));
        }
        if (command.place().isBlank() || command.place().length() > LONGEST) {
            problems.add(Problem.at("place", "PAYOUT_PLACE_MISSING", LONGEST));
        }
        for (int row = 0; row < command.rows().size(); row++) {
            HandOver.Row said = command.rows().get(row);
            Optional<PayoutLine> line = line(payout, said.lineId()).filter(known -> !known.isHandedOver());
            if (line.isEmpty()) {
                problems.add(Problem.at("rows[" + row + "].received", "PAYOUT_LINE_UNKNOWN"));
            } else if (said.received() && !line.get().counts()) {
                problems.add(Problem.at(
                        "rows[" + row + "].received",
                        "PAYOUT_LINE_CANCELLED",
                        line.get().name()));
            } else if (said.collector() != null && said.collector().length() > LONGEST) {
                problems.add(Problem.at("rows[" + row + "].collector", "PAYOUT_COLLECTOR_LONG", LONGEST));
            }
        }
        if (command.rows().stream().noneMatch(HandOver.Row::received)) {
            problems.add(Problem.at("rows", "PAYOUT_NOTHING_HANDED_OVER"));
        }
        return problems;
    }

    /** only what the bank did before the award was cancelled is still taken down. */
    private static boolean isCancelledBy(PayoutLine line, ConfirmTransfers.Row said) {
        LocalDate cancelled = line.cancelledOn();
        boolean early =
                said.paidOn() != null && cancelled != null && said.paidOn().isBefore(cancelled);
        return cancelled != null && (said.cash() || said.paidOn() != null && !early);
    }

    private static boolean isBefore(LocalDate day, Payout payout) {
        return day.isBefore(payout.decidedOn());
    }
}
