package vn.thidua.process.award;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Eligibility;
import vn.thidua.award.Eligibility.Condition;
import vn.thidua.award.Nomination;
import vn.thidua.award.Recipient;
import vn.thidua.award.RoundItem;

/** A nomination as the round's forms list it. */
record NominationLine(
        String nominationId,
        int number,
        String kind,
        String name,
        String details,
        String unit,
        String award,
        String achievement,
        List<String> evidence,
        boolean targetNotMet,
        boolean onBehalf,
        @Nullable String outcome,
        @Nullable String outcomeLabel,
        @Nullable String explanation,
        @Nullable String authority,
        List<Condition> conditions,
        @Nullable String chairmanReason) {

    static NominationLine of(RoundItem item) {
        Nomination nomination = item.nomination();
        Eligibility eligibility = item.eligibility();
        return new NominationLine(
                nomination.id().toString(),
                item.number(),
                nomination.recipient().kind().label(),
                nomination.recipient().name(),
                details(nomination.recipient()),
                item.unitName(),
                item.awardName(),
                nomination.achievement(),
                nomination.evidence().stream().map(Object::toString).toList(),
                nomination.targetNotMet(),
                nomination.onBehalf(),
                eligibility == null ? null : eligibility.outcome().name(),
                eligibility == null ? null : eligibility.outcome().label(),
                eligibility == null ? null : eligibility.reason() + " (" + eligibility.rule() + ")",
                eligibility == null ? null : eligibility.authority().label() + ": " + eligibility.authorityBasis(),
                eligibility == null ? List.of() : eligibility.conditions(),
                item.chairmanReason());
    }

    static String details(Recipient recipient) {
        StringBuilder text = new StringBuilder();
        append(text, recipient.birthYear() == null ? "" : "sinh năm " + recipient.birthYear());
        append(text, recipient.position());
        append(text, recipient.address());
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : ", ").append(part);
        }
    }
}
