package vn.thidua.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Campaigns of the sample, each under a code of its own. */
public final class CampaignTestData {

    public static final Actor OFFICER = new Actor("can-bo-van-hoa", Set.of(Role.CULTURE_OFFICER), Set.of());

    private CampaignTestData() {}

    public static CampaignId givenDraft(Campaigns campaigns) {
        return campaigns.importFile(
                OFFICER, sample("thu-" + UUID.randomUUID().toString().substring(0, 8)));
    }

    public static CampaignId givenRunning(Campaigns campaigns) {
        CampaignId id = givenDraft(campaigns);
        campaigns.launch(OFFICER, id, LocalDate.of(2025, 9, 12));
        return id;
    }

    static String sample(String code) {
        try (InputStream in = CampaignTestData.class.getResourceAsStream("/sample/thach-khoi-2025.yaml")) {
            String yaml = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return yaml.replace("campaign: thach-khoi-2025", "campaign: " + code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
