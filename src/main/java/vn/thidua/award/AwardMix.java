package vn.thidua.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Gender;

/**
 * Who is on a list: how many women, small collectives and people who work directly, whom the law wants looked after
 * first. What nobody said is counted apart and not guessed.
 *
 * @param women of the individuals
 * @param directWorkers individuals who neither lead nor manage
 * @param smallUpTo how many members a small collective has at most
 */
public record AwardMix(
        int total,
        int collectives,
        int individuals,
        int households,
        Share women,
        Share smallCollectives,
        Share directWorkers,
        int smallUpTo) {

    /**
     * @param known of how many it is known
     * @param percent of those of whom it is known, {@code 33,33%}
     */
    public record Share(int part, int known, int unknown, String percent) {

        static Share of(List<Recipient> recipients, Function<Recipient, @Nullable Boolean> question) {
            int part = 0;
            int known = 0;
            for (Recipient recipient : recipients) {
                Boolean answer = question.apply(recipient);
                known += answer == null ? 0 : 1;
                part += Boolean.TRUE.equals(answer) ? 1 : 0;
            }
            return new Share(part, known, recipients.size() - known, percent(part, known));
        }

        /** whatever the machine's locale. */
        private static String percent(int part, int known) {
            BigDecimal share = known == 0
                    ? BigDecimal.ZERO.setScale(2)
                    : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(known), 2, RoundingMode.HALF_UP);
            return share.toPlainString().replace('.', ',') + "%";
        }
    }

    static AwardMix of(Collection<Recipient> recipients, int smallUpTo) {
        List<Recipient> collectives = of(recipients, RecipientKind.COLLECTIVE);
        List<Recipient> individuals = of(recipients, RecipientKind.INDIVIDUAL);
        return new AwardMix(
                recipients.size(),
                collectives.size(),
                individuals.size(),
                of(recipients, RecipientKind.HOUSEHOLD).size(),
                Share.of(individuals, AwardMix::isWoman),
                Share.of(collectives, recipient -> isSmall(recipient, smallUpTo)),
                Share.of(individuals, AwardMix::worksDirectly),
                smallUpTo);
    }

    private static List<Recipient> of(Collection<Recipient> recipients, RecipientKind kind) {
        return recipients.stream().filter(recipient -> recipient.kind() == kind).toList();
    }

    private static @Nullable Boolean isWoman(Recipient recipient) {
        return recipient.gender() == null ? null : recipient.gender() == Gender.FEMALE;
    }

    private static @Nullable Boolean isSmall(Recipient recipient, int smallUpTo) {
        Integer members = recipient.members();
        return members == null ? null : members <= smallUpTo;
    }

    private static @Nullable Boolean worksDirectly(Recipient recipient) {
        Boolean leader = recipient.leader();
        return leader == null ? null : !leader;
    }
}
