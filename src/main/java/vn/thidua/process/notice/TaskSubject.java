package vn.thidua.process.notice;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.Documents;
import vn.thidua.document.Draft;
import vn.thidua.document.DraftId;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessVariable;

/** What a task is about, in the words of a mail: the draft to be checked, or else its campaign or occasion. */
@Component
class TaskSubject {

    private static final ProcessVariable<String> DRAFT_ID = ProcessVariable.text("draftId");

    private final Campaigns campaigns;
    private final AwardOccasions occasions;
    private final Documents documents;

    TaskSubject(Campaigns campaigns, AwardOccasions occasions, Documents documents) {
        this.campaigns = campaigns;
        this.occasions = occasions;
        this.documents = documents;
    }

    String of(VariableScope task) {
        return DRAFT_ID.find(task)
                .map(draft -> about(documents.get(DraftId.of(draft))))
                .or(() -> CommonVariables.CAMPAIGN_ID
                        .find(task)
                        .map(id -> campaigns.get(CampaignId.of(id)).name()))
                .or(() -> CommonVariables.OCCASION_ID
                        .find(task)
                        .map(id -> occasions.get(AwardOccasionId.of(id)).title()))
                .orElse("công tác thi đua, khen thưởng");
    }

    private static String about(Draft draft) {
        return draft.kind().label() + " “" + draft.summary() + "”";
    }
}
