package vn.thidua.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Folding;
import vn.thidua.shared.Vietnamese;

/**
 * Somebody of the same name was proposed for another occasion before.
 *
 * @param of the nomination that comes later
 * @param title what the earlier one was for; null where no round has taken it in
 */
record Earlier(
        NominationId of,
        Nomination nomination,
        @Nullable String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate decidedOn) {

    boolean isAbout(Nomination later) {
        return of.equals(later.id()) && Duplicates.isOneSubject(nomination, later);
    }

    /** The same words for the same time. */
    boolean isSameAchievement(Nomination later, AwardRound round) {
        return sameWords(later) && overlaps(round);
    }

    /** Only the words or only the time: a person must look. */
    boolean isPerhapsSame(Nomination later, AwardRound round) {
        return sameWords(later) != overlaps(round);
    }

    private boolean sameWords(Nomination later) {
        return Folding.same(nomination.achievement(), later.achievement());
    }

    private boolean overlaps(AwardRound round) {
        return from != null && to != null && !from.isAfter(round.to()) && !to.isBefore(round.from());
    }

    String explained(String award) {
        StringBuilder text =
                new StringBuilder(nomination.status().label()).append(": ").append(award);
        if (title != null) {
            text.append(", ").append(title);
        }
        if (decidedOn != null) {
            text.append(", ngày ").append(Vietnamese.date(decidedOn));
        }
        return text.append(" (“").append(nomination.achievement()).append("”).").toString();
    }
}
