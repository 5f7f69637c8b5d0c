package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;

/**
 * One round of awards from the collected nominations to the decision.
 *
 * @param achievement what kind of achievement its awards honour
 * @param from the first day whose achievements count
 * @param to the last one
 * @param attempt 1, and one more each time the Chairman sent nominations back
 * @param decidedOn the day of the Chairman's decision
 */
public record AwardRound(
        AwardRoundId id,
        Occasion occasion,
        AchievementType achievement,
        String title,
        String basis,
        LocalDate from,
        LocalDate to,
        Status status,
        int attempt,
        @Nullable LocalDate decidedOn,
        int version) {

    public enum Status {
        OPENED("Mới mở"),
        CHECKING("Đang thẩm định"),
        BEFORE_COUNCIL("Chờ Hội đồng xét"),
        VOTED("Hội đồng đã biểu quyết"),
        /** By the simplified procedure (law Art. 85). */
        WITHOUT_COUNCIL("Trình Chủ tịch theo thủ tục đơn giản"),
        DECIDED("Chủ tịch đã quyết định");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What the round's papers are about: the round's id, with the attempt from the second one on, so that the minutes
     * of a second session are a paper of their own.
     */
    public String paperSubject() {
        return attempt == 1 ? id.toString() : id + "/" + attempt;
    }

    /** Throws when the round is not there yet, or past it. */
    void expect(Status... expected) {
        if (!List.of(expected).contains(status)) {
            throw new BusinessRuleViolation("AWARD_ROUND_STATUS", title, status.label());
        }
    }

    boolean isPastCheck() {
        return status != Status.OPENED && status != Status.CHECKING;
    }

    AwardRound at(Status next) {
        return new AwardRound(id, occasion, achievement, title, basis, from, to, next, attempt, decidedOn, version);
    }

    AwardRound decided(LocalDate on) {
        return new AwardRound(id, occasion, achievement, title, basis, from, to, Status.DECIDED, attempt, on, version);
    }

    /** The Chairman sent something back: checked and voted on once more. */
    AwardRound again() {
        return new AwardRound(
                id, occasion, achievement, title, basis, from, to, Status.CHECKING, attempt + 1, null, version);
    }
}
