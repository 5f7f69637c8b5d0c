package vn.thidua.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.SigningCapacity;
import vn.thidua.register.Issuer;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;
import vn.thidua.signing.Holder;
import vn.thidua.signing.SampleKeys;

/** Documents checked, signed, sealed and issued as the process does it, with the sample's keys. */
public final class IssuedTestData {

    public static final Actor CLERK = new Actor("van-thu", Set.of(Role.CLERK), Set.of());

    private static final Actor CHECKER = new Actor("kiem-tra-the-thuc", Set.of(Role.FORM_CHECKER), Set.of());

    private final Documents documents;
    private final SigningDesk signingDesk;
    private final ClerkDesk clerkDesk;
    private final SignOffs signOffs;
    private final DraftRepository drafts;
    private final SampleKeys keys;
    private final Campaigns campaigns;
    private final Organisation organisation;
    private final Clock clock;

    public IssuedTestData(ApplicationContext context) {
        documents = context.getBean(Documents.class);
        signingDesk = context.getBean(SigningDesk.class);
        clerkDesk = context.getBean(ClerkDesk.class);
        signOffs = context.getBean(SignOffs.class);
        drafts = context.getBean(DraftRepository.class);
        keys = context.getBean(SampleKeys.class);
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

    public DraftId checkedDraft(DocumentKind kind, String subject) {
        DraftId draft = documents.draft(Actor.system(), kind, subject);
        check(draft);
        return draft;
    }

    public DraftId signedDraft(DocumentKind kind, String subject) {
        DraftId draft = checkedDraft(kind, subject);
        sign(draft);
        return draft;
    }

    public IssuedDocument issue(DocumentKind kind, String subject) {
        return issueSigned(signedDraft(kind, subject));
    }

    public void check(DraftId draft) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        String head =
                organisation.signatoryFor(SigningCapacity.CULTURE_OFFICE, today).userId();
        documents.checkContent(new Actor(head, Set.of(Role.CULTURE_HEAD), Set.of()), draft, Verdict.approved());
        documents.checkForm(CHECKER, draft, Verdict.approved());
    }

    /** Everybody who is asked for it signs with his key, one after the other. */
    public void sign(DraftId draft) {
        while (documents.nextSigner(draft).isPresent()) {
            Actor signer = nextSigner(draft);
            signingDesk.sign(signer, draft, pin(signer));
            signingDesk.signOff(signer, draft, Verdict.approved(), null);
        }
    }

    public Actor nextSigner(DraftId id) {
        StoredDraft draft = drafts.get(id);
        Signing next = signOffs.next(draft).orElseThrow();
        return signOffs.expected(draft).stream()
                .filter(signer -> signer.signing() == next)
                .map(signer -> new Actor(signer.userId(), Set.of(), Set.of()))
                .findFirst()
                .orElseThrow();
    }

    /** The clerk seals what is sealed and passes it; then it is issued. */
    public IssuedDocument issueSigned(DraftId draft) {
        seal(draft);
        return documents.issued(documents.issue(draft));
    }

    public void seal(DraftId draft) {
        clerkDesk.receive(draft);
        List<Issuer> seals = documents.get(draft).kind().seal().stream().toList();
        seals.forEach(seal -> clerkDesk.seal(CLERK, draft, keys.pin(Holder.organisation(seal.name()))));
        clerkDesk.pass(CLERK, draft);
    }

    public char[] pin(Actor signer) {
        return keys.pin(Holder.person(signer.userId()));
    }
}
