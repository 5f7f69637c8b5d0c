package vn.thidua.award;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The eligibility table's answer, explained.
 *
 * @param reason one sentence for the officer
 * @param rule the rule that decided
 * @param authority who decides on the award, from the authority table
 * @param authorityBasis its legal basis
 */
public record Eligibility(
        NominationId nominationId,
        Outcome outcome,
        String reason,
        String rule,
        Authority authority,
        String authorityBasis,
        List<Condition> conditions) {

    public enum Outcome {
        ELIGIBLE("Đủ điều kiện"),
        NEEDS_JUDGEMENT("Cần người xem xét"),
        HOLD("Tạm dừng"),
        NOT_ELIGIBLE("Không đủ điều kiện");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Finding {
        MET("Đạt"),
        NOT_MET("Không đạt"),
        JUDGEMENT("Cần người xem xét");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param condition the rule in words
     * @param rule its number here
     * @param source the article it comes from
     * @param detail what the finding rests on, null where there is nothing to add
     */
    public record Condition(String condition, Finding finding, String rule, String source, @Nullable String detail) {

        public Condition(String condition, Finding finding, String rule, String source) {
            this(condition, finding, rule, source, null);
        }
    }

    public Eligibility {
        conditions = List.copyOf(conditions);
    }
}
