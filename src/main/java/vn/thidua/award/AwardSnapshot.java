package vn.thidua.award;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.BallotResult.ItemVote;
import vn.thidua.award.BallotResult.Session;

/**
 * The one stored state that all papers of a round are written from, so that counts, names and totals cannot differ.
 * Made when the council closes its ballot, or without one by the simplified procedure (law Art. 85), extended when the
 * Chairman has decided.
 *
 * @param subject what the papers are about, see {@link AwardRound#paperSubject()}
 * @param achievement what kind of achievement the awards honour
 * @param session null where nothing went to the council
 * @param items those the council voted on, or that are put to the Chairman without it, in the order of every list:
 *     collectives, individuals, households
 * @param leftOut those held, returned or not eligible at the check, with their reason
 * @param decision null until the Chairman has decided
 */
public record AwardSnapshot(
        AwardRoundId roundId,
        int attempt,
        String subject,
        Occasion occasion,
        AchievementType achievement,
        String title,
        String basis,
        LocalDate from,
        LocalDate to,
        @Nullable Session session,
        List<Item> items,
        List<LeftOut> leftOut,
        @Nullable Decision decision) {

    public AwardSnapshot {
        achievement = Objects.requireNonNullElseGet(achievement, () -> AchievementType.of(occasion));
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param number place in the whole list, from 1
     * @param vote null where nothing went to the council
     * @param outcome null until the Chairman has decided
     */
    public record Item(
            int number,
            NominationId nominationId,
            String unitCode,
            String unitName,
            Recipient recipient,
            String awardCode,
            String awardName,
            String achievement,
            Authority authority,
            String authorityBasis,
            boolean targetNotMet,
            @Nullable ItemVote vote,
            @Nullable Outcome outcome) {

        /** Passed by the council; without one, everything that stood the office's check. */
        @JsonIgnore
        public boolean isProposed() {
            return vote == null || vote.passed();
        }

        @JsonIgnore
        public boolean isGranted() {
            return outcome != null && outcome.choice() == Outcome.Choice.GRANTED;
        }

        @JsonIgnore
        public boolean isForwarded() {
            return outcome != null && outcome.choice() == Outcome.Choice.FORWARDED;
        }
    }

    /**
     * @param againstCouncil the Chairman decided otherwise than the council voted
     * @param money in đồng, 0 when nothing is paid by the ward
     * @param moneyExplained how the sum came about, for instance {@code 0,3 × 2.340.000 = 702.000 đồng}, or why it is 0
     * @param goldenBook number in the year's Sổ vàng, null when not granted
     * @param certificate place among the round's certificates from 1, null when not granted and where the award has none
     * @param form title or form of reward, null when not granted and in snapshots from before it was said
     */
    public record Outcome(
            Choice choice,
            @Nullable String reason,
            boolean againstCouncil,
            long money,
            @Nullable String moneyExplained,
            @Nullable GoldenBookNumber goldenBook,
            @Nullable Integer certificate,
            AwardType.@Nullable Form form) {

        public enum Choice {
            GRANTED("Khen thưởng"),
            FORWARDED("Trình cấp trên"),
            REFUSED("Không khen thưởng"),
            RETURNED("Trả lại để làm rõ");

            private final String label;

            Choice(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }

    /** @param series the year: numbers start again each year and have no gaps */
    public record GoldenBookNumber(int series, int number) {

        @Override
        public String toString() {
            return "%02d/%d".formatted(number, series);
        }
    }

    public record LeftOut(
            String unitName, Recipient recipient, String awardName, CheckVerdict.Choice verdict, String reason) {}

    /** @param decidedBy the account of who decided */
    public record Decision(String decidedBy, Instant decidedAt, LocalDate on, long money) {}

    /** How many there are of each kind of recipient. */
    public record Count(int collectives, int individuals, int households) {

        public int total() {
            return collectives + individuals + households;
        }
    }

    /** By the simplified procedure: the council was not asked, no paper cites minutes. */
    @JsonIgnore
    public boolean isWithoutCouncil() {
        return session == null;
    }

    /** What is put to the Chairman for granting. */
    public List<Item> passed() {
        return select(Item::isProposed);
    }

    public List<Item> granted() {
        return select(Item::isGranted);
    }

    public List<Item> forwarded() {
        return select(Item::isForwarded);
    }

    /** Those a paper tells that they are not awarded, with the reason. */
    public List<Item> refused() {
        return select(item -> item.outcome() != null && item.outcome().choice() == Outcome.Choice.REFUSED);
    }

    public List<Item> of(RecipientKind kind, List<Item> list) {
        return list.stream().filter(item -> item.recipient().kind() == kind).toList();
    }

    public static Count count(List<Item> list) {
        return new Count(
                count(list, RecipientKind.COLLECTIVE),
                count(list, RecipientKind.INDIVIDUAL),
                count(list, RecipientKind.HOUSEHOLD));
    }

    /** What all granted awards cost, in đồng. */
    public long money() {
        return decision == null ? 0 : decision.money();
    }

    private static int count(List<Item> list, RecipientKind kind) {
        return (int)
                list.stream().filter(item -> item.recipient().kind() == kind).count();
    }

    private List<Item> select(Predicate<Item> wanted) {
        return items.stream().filter(wanted).toList();
    }
}
