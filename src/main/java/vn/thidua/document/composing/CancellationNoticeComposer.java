package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;

/** The notice that a campaign ends before its time, and why. */
@Component
class CancellationNoticeComposer implements Composer<CancellationNoticeComposer.Data> {

    record Data(CampaignFacts campaign, String reason, List<String> participants) {}

    private final Campaigns campaigns;
    private final CampaignReader reader;

    CancellationNoticeComposer(Campaigns campaigns, CampaignReader reader) {
        this.campaigns = campaigns;
        this.reader = reader;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CANCELLATION_NOTICE;
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        return new SubjectFacts(CampaignReader.campaignOf(subjectId).toString(), 1, null);
    }

    @Override
    public Data read(String subjectId) {
        CampaignId id = CampaignReader.campaignOf(subjectId);
        String reason = campaigns.get(id).reason();
        return new Data(reader.facts(id), reason == null ? "" : reason, reader.participants(id));
    }

    @Override
    public Map<String, String> words(Data data) {
        return Words.of(data.campaign().words())
                .and("reason", Texts.unended(data.reason()))
                .map();
    }

    @Override
    public Map<String, List<String>> audiences(Data data) {
        return Map.of("participants", data.participants());
    }

    @Override
    public Content compose(Data data, Texts texts) {
        List<Block> body = new ArrayList<>();
        List.of("opening", "reasonLine", "units", "records").forEach(name -> body.add(Paragraph.of(texts.get(name))));
        texts.passage("note").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get("closing")));
        return Content.of(body);
    }
}
