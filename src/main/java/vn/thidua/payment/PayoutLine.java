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
        String collector) {

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

    public boolean isPaid() {
        return paidOn != null;
    }

    public boolean isHandedOver() {
        return handedOn != null;
    }
}
