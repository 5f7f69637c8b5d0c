package vn.thidua.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AtStart;

/** Puts the sample's campaign on the desk as a draft, once: where the sample ward has just been loaded. */
@Component
class CampaignAtStart extends AtStart {

    /** After the ward, before the web server. */
    private static final int PHASE = 10;

    private static final Logger LOG = LoggerFactory.getLogger(CampaignAtStart.class);

    private final Campaigns campaigns;
    private final boolean sampleWard;
    private final Resource source;

    CampaignAtStart(
            Campaigns campaigns,
            @Value("${thidua.campaign.sample:true}") boolean wanted,
            @Value("${thidua.trial.rehearsal:false}") boolean rehearsal,
            @Value("${thidua.ward.file:}") String wardFile,
            @Value("classpath:sample/thach-khoi-2025.yaml") Resource source) {
        super(PHASE);
        this.campaigns = campaigns;
        this.sampleWard = wanted && !rehearsal && wardFile.isEmpty();
        this.source = source;
    }

    @Override
    protected void see() {
        if (sampleWard && campaigns.all().isEmpty()) {
            campaigns.importFile(Actor.system(), text());
            LOG.info("Campaign loaded from {}", source.getDescription());
        }
    }

    private String text() {
        try {
            return source.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample campaign cannot be read.", e);
        }
    }
}
