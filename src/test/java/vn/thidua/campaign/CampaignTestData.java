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

    private static final String SCORING =
            """

            scoring:
              max: 100
              blocks:
                - { name: Khối tổ dân phố, units: { kinds: [NEIGHBOURHOOD] } }
                - { name: Khối cơ quan, units: { everyone: true, except: [tdp-01, tdp-02, tdp-03, tdp-04, tdp-05, tdp-06, tdp-07, tdp-08, tdp-09, tdp-10, tdp-11, tdp-12, tdp-13, tdp-14, tdp-15, tdp-16, tdp-17, tdp-18] } }
              criteria:
                - { code: an-ninh, name: An ninh trật tự, max: 60, evaluators: [cong-an] }
                - { code: nen-nep, name: Hồ sơ và nền nếp, max: 40 }
                - code: gia-dinh
                  name: Gia đình văn hóa
                  max: 100
                  units: { kinds: [NEIGHBOURHOOD] }
                  target: gia-dinh-van-hoa
                  bands: [{ met: true, points: 100 }, { points: 0 }]
              adjustments:
                - { code: sang-kien, name: Sáng kiến, points: 2, times: 3 }
            """;

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

    /** Neighbourhoods and everybody else ranked apart, points from a target, the police and the culture office. */
    public static CampaignId givenRunningWithScoring(Campaigns campaigns) {
        String code = "cham-" + UUID.randomUUID().toString().substring(0, 8);
        String yaml = sample(code).replaceFirst("parts: \\[period]", "parts: [period, scoring]") + SCORING;
        CampaignId id = campaigns.importFile(OFFICER, yaml);
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
