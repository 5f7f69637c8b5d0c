package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DispatchLine;
import vn.thidua.campaign.plan.LegalBasis;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.RecipientLine;
import vn.thidua.campaign.plan.Section;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Preamble;
import vn.thidua.shared.Vietnamese;

/** The whole plan as its campaign has it. */
@Component
class PlanComposer implements Composer<PlanComposer.Data> {

    /** @param bases citations without the leading word */
    record Data(
            String title,
            List<String> bases,
            String opening,
            List<Section> sections,
            String closing,
            List<Recipient> recipients) {}

    private final Campaigns campaigns;

    PlanComposer(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PLAN;
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        return new SubjectFacts(CampaignId.of(subjectId).toString(), 1, null);
    }

    @Override
    public Data read(String subjectId) {
        CampaignId id = CampaignId.of(subjectId);
        Plan plan = campaigns.plan(id);
        return new Data(
                plan.title(),
                plan.legalBases().stream().map(PlanComposer::citation).toList(),
                plan.opening(),
                plan.outline().stream().map(PlanComposer::printed).toList(),
                plan.closing(),
                campaigns.recipients(id).stream()
                        .filter(line -> !line.line().archive())
                        .map(PlanComposer::recipient)
                        .toList());
    }

    @Override
    public Map<String, String> words(Data data) {
        return Map.of("title", data.title());
    }

    @Override
    public List<Recipient> recipients(Data data) {
        return data.recipients();
    }

    @Override
    public Content compose(Data data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(data.opening()));
        body.addAll(PlanText.of(data.sections()));
        body.add(Paragraph.of(data.closing()));
        Preamble bases = Preamble.of(data.bases().stream()
                .map(basis -> texts.with("basis", basis).get("basis"))
                .toList());
        return Content.of(body).after(bases);
    }

    @Override
    public Set<String> rowWords() {
        return Set.of("basis");
    }

    /** Type, number, day, issuer and subject; a law without number and issuer. */
    private static String citation(LegalBasis basis) {
        String day = Vietnamese.officialLongDate(basis.issuedOn());
        if (basis.symbol() == null || basis.type().matches("(Luật|Pháp lệnh|Bộ luật).*")) {
            String name = basis.type().contains(" ") ? basis.type() : basis.type() + " " + basis.subject();
            return name + " " + day;
        }
        String issuer = basis.issuer() == null ? "" : " của " + basis.issuer();
        return "%s số %s %s%s %s".formatted(basis.type(), basis.symbol(), day, issuer, basis.subject());
    }

    /** What a section fixes is a set without order and is not printed: it stays out of the snapshot. */
    private static Section printed(Section section) {
        return new Section(
                section.heading(),
                Set.of(),
                section.body(),
                section.sections().stream().map(PlanComposer::printed).toList());
    }

    private static Recipient recipient(DispatchLine dispatch) {
        RecipientLine line = dispatch.line();
        return new Recipient(
                line.line(),
                line.channel().name(),
                line.copies(),
                dispatch.unitCodes(),
                line.roles(),
                line.outside().stream()
                        .map(outside ->
                                new Recipient.Outside(outside.name(), outside.email() == null ? "" : outside.email()))
                        .toList());
    }
}
