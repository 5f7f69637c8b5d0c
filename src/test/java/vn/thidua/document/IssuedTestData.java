package vn.thidua.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.SigningCapacity;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** Documents of the sample campaign, checked, signed and issued as the process does it. */
public final class IssuedTestData {

    private static final Actor CHECKER = new Actor("kiem-tra-the-thuc", Set.of(Role.FORM_CHECKER), Set.of());

    private final Documents documents;
    private final Campaigns campaigns;
    private final Organisation organisation;
    private final Clock clock;

    public IssuedTestData(ApplicationContext context) {
        documents = context.getBean(Documents.class);
        campaigns = context.getBean(Campaigns.class);
        organisation = context.getBean(Organisation.class);
        clock = context.getBean(Clock.class);
    }

    public CampaignId givenCampaign() {
        return CampaignTestData.givenDraft(campaigns);
    }

    public IssuedDocument plan(CampaignId campaign) {
        return issue(DocumentKind.PLAN, campaign.toString());
    }

    public IssuedDocument launchedPlan(CampaignId campaign) {
        IssuedDocument plan = plan(campaign);
        campaigns.launch(CampaignTestData.OFFICER, campaign, LocalDate.of(2025, 9, 12));
        return plan;
    }

    public DraftId signedDraft(DocumentKind kind, String subject) {
        DraftId draft = documents.draft(Actor.system(), kind, subject);
        documents.checkContent(signatory(SigningCapacity.CULTURE_OFFICE), draft, Verdict.approved());
        documents.checkForm(CHECKER, draft, Verdict.approved());
        for (Signing signing : kind.signings()) {
            documents.signOff(signatory(signing.capacity()), draft, Verdict.approved());
        }
        return draft;
    }

    public IssuedDocument issue(DocumentKind kind, String subject) {
        return documents.issued(documents.issue(signedDraft(kind, subject)));
    }

    private Actor signatory(SigningCapacity capacity) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return new Actor(organisation.signatoryFor(capacity, today).userId(), Set.of(Role.CHAIRMAN), Set.of());
    }
}
