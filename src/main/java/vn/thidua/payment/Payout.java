package vn.thidua.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NominationId;

/**
 * What one award decision pays out and hands over.
 *
 * @param subject of the decision's papers
 * @param decision its number and date in words
 * @param title what the awards are for
 * @param lines in the order of the decision's list
 * @param recalledOn when the decision was recalled: nothing more is paid or handed over; null while it holds
 */
public record Payout(
        UUID id,
        String subject,
        String decision,
        LocalDate decidedOn,
        String title,
        List<PayoutLine> lines,
        @Nullable LocalDate recalledOn) {

    public Payout(UUID id, String subject, String decision, LocalDate decidedOn, String title, List<PayoutLine> lines) {
        this(id, subject, decision, decidedOn, title, lines, null);
    }

    public Payout {
        lines = List.copyOf(lines);
    }

    /** Whose fund pays. */
    public int year() {
        return decidedOn.getYear();
    }

    /** What is paid and to be paid; of what was cancelled only what had been paid before. */
    public long total() {
        return lines.stream()
                .filter(line -> line.counts() || line.isPaid())
                .mapToLong(PayoutLine::amount)
                .sum();
    }

    public long paid() {
        return lines.stream()
                .filter(PayoutLine::isPaid)
                .mapToLong(PayoutLine::amount)
                .sum();
    }

    public boolean isRecalled() {
        return recalledOn != null;
    }

    /** What is still to be handed over. */
    public List<PayoutLine> open() {
        return select(line -> !isRecalled() && !line.isHandedOver() && line.counts());
    }

    /** Money that goes by bank and is not on its way yet. */
    public List<PayoutLine> transfersDue() {
        return select(
                line -> !isRecalled() && line.way() == PayoutLine.Way.TRANSFER && !line.isPaid() && line.counts());
    }

    public List<PayoutLine> of(Handover handover) {
        return select(line -> Integer.valueOf(handover.number()).equals(line.handover()));
    }

    /** Whether everything was handed over and paid. */
    public boolean isSettled() {
        return isRecalled() || open().isEmpty() && lines.stream().noneMatch(line -> line.isUnpaid() && line.counts());
    }

    Payout marked(Map<NominationId, LocalDate> cancelled) {
        return new Payout(
                id,
                subject,
                decision,
                decidedOn,
                title,
                lines.stream()
                        .map(line -> line.cancelled(cancelled.get(line.nominationId())))
                        .toList(),
                recalledOn);
    }

    private List<PayoutLine> select(Predicate<PayoutLine> wanted) {
        return lines.stream().filter(wanted).toList();
    }
}
