package vn.thidua.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NominationId;
import vn.thidua.award.RecipientKind;

/**
 * What one recipient gets.
 *
 * @param goldenBook number in the Sổ vàng, empty where there is none
 * @param amount in đồng, 0 where the award carries no money or a higher one is paid
 * @param explained how the sum came about
 * @param way null until the accountant has said it, and where nothing is paid
 * @param handover number of the record that hands the certificate over, from 1
 * @param handedOn the day of it, once the record is issued
 * @param collector who collected it, empty for the recipient
 * @param cancelledOn the day on which the award was cancelled, null while it holds
 */
public record PayoutLine(
        UUID id,
        int number,
        NominationId nominationId,
        String unitCode,
        String unitName,
        RecipientKind kind,
        String name,
        String awardName,
        String goldenBook,
        long amount,
        String explained,
        @Nullable Way way,
        @Nullable LocalDate paidOn,
        @Nullable Integer handover,
        @Nullable LocalDate handedOn,
        String collector,
        @Nullable LocalDate cancelledOn) {

    public enum Way {
        CASH("Tiền mặt, trao cùng giấy khen"),
        TRANSFER("Chuyển khoản");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** what is cancelled is neither paid nor handed over any more. */
    public boolean counts() {
        return cancelledOn == null;
    }

    /** Money the recipient has not had yet. */
    public boolean isUnpaid() {
        return amount > 0 && paidOn == null;
    }

    PayoutLine cancelled(@Nullable LocalDate on) {
        return new PayoutLine(
                id,
                number,
                nominationId,
                unitCode,
                unitName,
                kind,
                name,
                awardName,
                goldenBook,
                amount,
                explained,
                way,
                paidOn,
                handover,
                handedOn,
                collector,
                on);
    }

    public boolean isPaid() {
        return paidOn != null;
    }

    public boolean isHandedOver() {
        return handedOn != null;
    }
}
