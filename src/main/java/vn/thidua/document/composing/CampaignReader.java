package vn.thidua.document.composing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Participant;
import vn.thidua.document.DocumentKind;
import vn.thidua.shared.Vietnamese;

/** Reads what papers of a campaign have in common. */
@Component
class CampaignReader {

    private final Campaigns campaigns;
    private final Citations citations;
    private final WardDirectory directory;

    CampaignReader(Campaigns campaigns, Citations citations, WardDirectory directory) {
        this.campaigns = campaigns;
        this.citations = citations;
        this.directory = directory;
    }

    CampaignFacts facts(CampaignId id) {
        Campaign campaign = campaigns.get(id);
        String plan = citations
                .of(DocumentKind.PLAN, id.toString())
                .map(issued ->
                        "Kế hoạch số %s ngày %s".formatted(issued.code(), Vietnamese.officialDate(issued.issuedOn())))
                .orElse("Kế hoạch phát động");
        return new CampaignFacts(id.toString(), campaign.name(), plan, campaign.endsOn());
    }

    /** Codes of the units that take part in any way. */
    List<String> participants(CampaignId id) {
        return campaigns.participants(id).stream()
                .filter(participant -> !participant.withdrawn())
                .map(Participant::unitCode)
                .toList();
    }

    String unitName(String code) {
        return directory.unitName(code);
    }

    /** The campaign of {@code <campaignId>} or {@code <campaignId>/…}. */
    static CampaignId campaignOf(String subjectId) {
        int slash = subjectId.indexOf('/');
        return CampaignId.of(slash < 0 ? subjectId : subjectId.substring(0, slash));
    }
}
