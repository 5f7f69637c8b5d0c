package vn.thidua.award;

import java.util.List;
import java.util.Locale;
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
        List<GrantedAward> awards =
                history.all(new AwardHistory.Filter(null, unitCode, recipient.kind(), null, recipient.name())).stream()
                        .filter(award -> award.counts() && isSame(award.recipient(), recipient))
                        .toList();
        return new Basis(
                awards.stream().filter(award -> !isShownOnly(award)).toList(),
                awards.stream().filter(UpwardBasis::isShownOnly).toList());
    }

    private static boolean isShownOnly(GrantedAward award) {
        return award.achievement() == AchievementType.THEMATIC || award.achievement() == AchievementType.SUDDEN;
    }

    private static boolean isSame(Recipient one, Recipient other) {
        return Names.same(one.name(), other.name()) && !NominationRules.differ(one.birthYear(), other.birthYear());
    }
}
