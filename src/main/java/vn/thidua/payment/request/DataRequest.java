package vn.thidua.payment.request;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked about the own data, and what came of it.
 *
 * @param contact where the answer goes
 * @param about what is asked, in the person's words
 * @param account the bank account it is about, null where it is about something else
 * @param settlementDue null where the law sets no term for the end of it
 * @param answer the first answer, null while there is none
 * @param settlement what ended it, null while it is open
 */
public record DataRequest(
        UUID id,
        LocalDate receivedOn,
        String name,
        String contact,
        Kind kind,
        String about,
        @Nullable Account account,
        LocalDate answerDue,
        @Nullable LocalDate settlementDue,
        @Nullable Reply answer,
        @Nullable Reply settlement) {

    public enum Kind {
        ACCESS("Xem, được cung cấp dữ liệu", false),
        CORRECTION("Chỉnh sửa dữ liệu", false),
        ERASURE("Xóa dữ liệu", false),
        WITHDRAWAL("Rút lại sự đồng ý", true),
        RESTRICTION("Hạn chế xử lý", true),
        OBJECTION("Phản đối xử lý", true);

        private final String label;
        private final boolean limited;

        Kind(String label, boolean limited) {
            this.label = label;
            this.limited = limited;
        }

        public String label() {
            return label;
        }

        /** Whether the law sets a term for carrying it out as well. */
        boolean isLimited() {
            return limited;
        }

        /** Whether an account that the ward paid to is gone when it was fulfilled. */
        boolean endsKeeping() {
            return this == ERASURE || this == WITHDRAWAL;
        }
    }

    /** @param kept whether it is there still */
    public record Account(UUID payoutId, UUID lineId, boolean kept) {}

    public boolean isOpen() {
        return settlement == null;
    }

    /** An answer that ends the matter at once is the first answer as well. */
    public @Nullable Reply firstAnswer() {
        return answer == null ? settlement : answer;
    }

    /** The term that runs now; null where nothing is due any more. */
    public @Nullable LocalDate due() {
        if (!isOpen()) {
            return null;
        }
        return firstAnswer() == null ? answerDue : settlementDue;
    }

    public boolean isOverdue(LocalDate today) {
        LocalDate due = due();
        return due != null && due.isBefore(today);
    }

    /** Whether a term was missed, be it that the answer came in the meantime. */
    public boolean wasLate() {
        return isAfter(firstAnswer(), answerDue) || isAfter(settlement, settlementDue);
    }

    private static boolean isAfter(@Nullable Reply reply, @Nullable LocalDate due) {
        return reply != null && due != null && reply.on().isAfter(due);
    }
}
