package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineChange;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.shared.Vietnamese;

/** The notice that a deadline moves, and why; about one wish to move it. */
@Component
class ExtensionNoticeComposer implements Composer<ExtensionNoticeComposer.Data> {

    record Data(
            CampaignFacts campaign,
            String deadline,
            String oldWording,
            String oldDay,
            String newDay,
            String reason,
            List<String> participants) {}

    private final Campaigns campaigns;
    private final CampaignReader reader;

    ExtensionNoticeComposer(Campaigns campaigns, CampaignReader reader) {
        this.campaigns = campaigns;
        this.reader = reader;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.EXTENSION_NOTICE;
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        return new SubjectFacts(deadline(change(subjectId)).campaignId().toString(), 1, null);
    }

    @Override
    public Data read(String subjectId) {
        DeadlineChange change = change(subjectId);
        Deadline deadline = deadline(change);
        return new Data(
                reader.facts(deadline.campaignId()),
                deadline.kind().label(),
                deadline.boundary() == vn.thidua.campaign.plan.Boundary.BEFORE ? "trước ngày" : "chậm nhất ngày",
                Vietnamese.officialDate(change.oldDay()),
                Vietnamese.officialDate(change.newDay()),
                change.reason(),
                reader.participants(deadline.campaignId()));
    }

    private DeadlineChange change(String subjectId) {
        return campaigns.deadlineChange(UUID.fromString(subjectId));
    }

    private Deadline deadline(DeadlineChange change) {
        return campaigns.deadline(change.deadlineId());
    }

    @Override
    public Map<String, String> words(Data data) {
        return Words.of(data.campaign().words())
                .and("deadline", data.deadline())
                .and("boundary", data.oldWording())
                .and("oldDay", data.oldDay())
                .and("newDay", data.newDay())
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
        List.of("opening", "change", "reasonLine", "rest").forEach(name -> body.add(Paragraph.of(texts.get(name))));
        texts.passage("note").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get("closing")));
        return Content.of(body);
    }
}
