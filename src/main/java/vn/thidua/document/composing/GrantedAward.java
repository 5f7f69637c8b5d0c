package vn.thidua.document.composing;

import org.jspecify.annotations.Nullable;
import vn.thidua.document.CorrectionItem;

/**
 * What stands on one certificate.
 *
 * @param number its place among the round's certificates, from 1
 * @param town what stands before the date
 * @param goldenBook number in the Sổ vàng
 * @param summary for lists of documents
 * @param amends the decision that granted it, where another one put it right; else null
 */
public record GrantedAward(
        int number,
        String awardedBy,
        String recipient,
        @Nullable String address,
        String achievement,
        @Nullable String goldenBook,
        String unitCode,
        String town,
        String summary,
        @Nullable String amends) {

    public GrantedAward(
            int number,
            String awardedBy,
            String recipient,
            @Nullable String address,
            String achievement,
            @Nullable String goldenBook,
            String unitCode,
            String town,
            String summary) {
        this(number, awardedBy, recipient, address, achievement, goldenBook, unitCode, town, summary, null);
    }

    /** Whether this passage stands on it, so that it can be put right. */
    public boolean reads(String passage) {
        return !passage.isEmpty()
                && (recipient.contains(passage)
                        || (address != null && address.contains(passage))
                        || achievement.contains(passage));
    }

    /** With one passage as it should read, wherever it stands. */
    public GrantedAward with(CorrectionItem item) {
        return new GrantedAward(
                number,
                awardedBy,
                right(recipient, item),
                address == null ? null : right(address, item),
                right(achievement, item),
                goldenBook,
                unitCode,
                town,
                right(summary, item),
                amends);
    }

    GrantedAward amended(String decision) {
        return new GrantedAward(
                number, awardedBy, recipient, address, achievement, goldenBook, unitCode, town, summary, decision);
    }

    private static String right(String text, CorrectionItem item) {
        return item.printed().isEmpty() ? text : text.replace(item.printed(), item.intended());
    }
}
