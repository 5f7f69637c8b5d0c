package vn.thidua.document.composing;

import java.time.LocalDate;
import java.util.Map;
import vn.thidua.shared.Vietnamese;

/**
 * What most papers of a campaign say of it.
 *
 * @param plan {@code Kế hoạch số 05/KH-UBND ngày 12/9/2025}, without the number before it is issued
 */
record CampaignFacts(String id, String name, String plan, LocalDate endsOn) {

    Map<String, String> words() {
        return Map.of(
                "campaign",
                name,
                "plan",
                plan,
                "campaignEnd",
                Vietnamese.officialDate(endsOn),
                "year",
                Integer.toString(endsOn.getYear()));
    }
}
