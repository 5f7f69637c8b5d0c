package vn.thidua.score;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;

/**
 * Points as typed.
 *
 * @param evaluator the unit that gives them; {@link ScoreEntry#OFFICE} for the culture office
 */
public record EnterScores(CampaignId campaignId, String evaluator, List<Row> rows, List<People> people) {

    /** @param points empty while nobody has given any */
    public record Row(String unitCode, String code, @Nullable String points, @Nullable String note) {}

    /** Empty where nothing is known. */
    public record People(String unitCode, @Nullable Integer members, @Nullable Integer women) {}

    public EnterScores {
        rows = List.copyOf(Objects.requireNonNullElse(rows, List.of()));
        people = List.copyOf(Objects.requireNonNullElse(people, List.of()));
    }
}
