package vn.thidua.shared;

import java.util.Map;

/**
 * Something that the ward must be able to look up later; the audit module keeps every one in the same transaction.
 *
 * @param actor who did it
 * @param action what, as MODULE_VERB, for instance {@code REPORT_RETURNED}
 * @param subject the thing's kind and id, for instance {@code unit_report/7b0f…}
 * @param details values before and after, reasons; no secrets
 */
public record Recorded(Actor actor, String action, String subject, Map<String, String> details) {

    public Recorded {
        details = Map.copyOf(details);
    }
}
