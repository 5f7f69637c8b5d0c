package vn.thidua.award;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Vietnamese;

/**
 * What a merit award that goes upward may rest on: thematic and sudden awards are shown, not counted (R-42, decree
 * 152/2025 Art. 4.3).
 */
@Service
@Transactional(readOnly = true)
public class UpwardBasis {

    private final AwardHistory history;

    UpwardBasis(AwardHistory history) {
        this.history = history;
    }

    /** @param shownOnly thematic and sudden awards, which are no basis */
    public record Basis(List<GrantedAward> counted, List<GrantedAward> shownOnly) {

        /** Both lists in words. */
        public String explained() {
            return "Được tính: %s. Nêu để biết, không được tính: %s.".formatted(words(counted), words(shownOnly));
        }

        private static String words(List<GrantedAward> awards) {
            return awards.isEmpty()
                    ? "không có"
                    : String.join("; ", awards.stream().map(Basis::words).toList());
        }

        private static String words(GrantedAward award) {
            return "%s (%s, ngày %s)"
                    .formatted(
                            award.awardName(),
                            award.achievement().label().toLowerCase(Locale.ROOT),
                            Vietnamese.date(award.decidedOn()));
        }
    }

    /** The newest first; what was cancelled is not among it. */
    public Basis of(Recipient recipient, String unitCode) {
        return of(history.named(List.of(recipient.name())), recipient, history.withPredecessors(unitCode));
    }

    /** For any of these nominations, asked for at once. */
    BiFunction<Recipient, String, Basis> of(List<Nomination> nominations) {
        Map<String, List<GrantedAward>> byName =
                history
                        .named(nominations.stream()
                                .map(one -> one.recipient().name())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                award -> Names.key(award.recipient().name())));
        Map<String, Set<String>> units = new HashMap<>();
        return (recipient, unitCode) -> of(
                byName.getOrDefault(Names.key(recipient.name()), List.of()),
                recipient,
                units.computeIfAbsent(unitCode, history::withPredecessors));
    }

    private static Basis of(List<GrantedAward> known, Recipient recipient, Set<String> units) {
        List<GrantedAward> awards = known.stream()
                .filter(award -> award.counts() && units.contains(award.unitCode()))
                .filter(award -> isSame(award.recipient(), recipient))
                .toList();
        return new Basis(
                awards.stream().filter(award -> !isShownOnly(award)).toList(),
                awards.stream().filter(UpwardBasis::isShownOnly).toList());
    }

    private static boolean isShownOnly(GrantedAward award) {
        return award.achievement() == AchievementType.THEMATIC || award.achievement() == AchievementType.SUDDEN;
    }

    private static boolean isSame(Recipient one, Recipient other) {
        return one.kind() == other.kind()
                && Names.same(one.name(), other.name())
                && !NominationRules.differ(one.birthYear(), other.birthYear());
    }
}
