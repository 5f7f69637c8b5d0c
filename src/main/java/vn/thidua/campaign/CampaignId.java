package vn.thidua.campaign;

import java.util.UUID;

/** A campaign's key; its text stands in process variables and business keys. */
public record CampaignId(UUID value) {

    public static CampaignId random() {
        return new CampaignId(UUID.randomUUID());
    }

    public static CampaignId of(String text) {
        return new CampaignId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
