package vn.thidua.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.document.composing.CertificateTexts;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Composers;
import vn.thidua.document.composing.CouncilFacts;
import vn.thidua.document.composing.GrantedAward;
import vn.thidua.document.consistency.Facts;
import vn.thidua.shared.BusinessRuleViolation;

/** Gathers what a draft is held against: the register, the campaign's deadlines, the council's minutes, the signers. */
@Component
class ConsistencyFacts {

    private static final Pattern CODE = Pattern.compile("\\d+[\\p{L}\\d.-]*/[\\p{L}\\d.-]+");

    private final IssuedDocumentRepository issued;
    private final DraftRepository drafts;
    private final Campaigns campaigns;
    private final Composers composers;
    private final CertificateTexts certificates;
    private final Signatories signatories;

    ConsistencyFacts(
            IssuedDocumentRepository issued,
            DraftRepository drafts,
            Campaigns campaigns,
            Composers composers,
            CertificateTexts certificates,
            Signatories signatories) {
        this.issued = issued;
        this.drafts = drafts;
        this.campaigns = campaigns;
        this.composers = composers;
        this.certificates = certificates;
        this.signatories = signatories;
    }

    Facts of(StoredDraft draft, Composed composed, LocalDate on) {
        boolean decision = draft.kind() == DocumentKind.AWARD_DECISION;
        CouncilFacts council = decision ? CouncilFacts.of(draft.snapshot()) : CouncilFacts.NONE;
        return new Facts(
                on,
                own(composed),
                deadlines(draft),
                decision ? minutes(draft).orElse(null) : null,
                council.decidedOtherwise(),
                council.leftOut(),
                decision ? names(draft) : List.of(),
                authorities(draft, composed, on));
    }

    private Map<String, List<LocalDate>> own(Composed composed) {
        Map<String, List<LocalDate>> own = new TreeMap<>();
        Matcher code = CODE.matcher(PlainText.of(composed));
        while (code.find()) {
            own.computeIfAbsent(code.group(), issued::daysOf);
        }
        own.values().removeIf(List::isEmpty);
        return own;
    }

    private List<Facts.Deadline> deadlines(StoredDraft draft) {
        String campaign = draft.campaignId();
        if (campaign == null) {
            return List.of();
        }
        return campaigns.deadlines(CampaignId.of(campaign)).stream()
                .filter(deadline -> deadline.kind() != DeadlineKind.FINAL)
                .map(deadline -> new Facts.Deadline(
                        deadline.kind() == DeadlineKind.LAUNCH ? Facts.Duty.LAUNCH : Facts.Duty.REPORT,
                        deadline.day(),
                        deadline.wording()))
                .toList();
    }

    /** The newest that were issued for the round; a decision that amends another lists only what it changes. */
    private Optional<Composed> minutes(StoredDraft decision) {
        if (Revision.isOne(decision.subjectId())) {
            return Optional.empty();
        }
        return certificates
                .decisionSubjects(Revision.root(decision.subjectId()))
                .flatMap(subject -> issued.of(DocumentKind.COUNCIL_MINUTES, subject).stream())
                .reduce((older, newer) -> newer)
                .map(document -> drafts.get(document.draftId()))
                .map(draft -> composers.compose(draft.kind(), draft.snapshot()));
    }

    private List<String> names(StoredDraft decision) {
        return certificates.of(decision.snapshot()).stream()
                .map(GrantedAward::recipient)
                .toList();
    }

    /** Whether somebody may sign at all is asked when they do. */
    private List<List<String>> authorities(StoredDraft draft, Composed composed, LocalDate on) {
        try {
            return draft.kind().signings().stream()
                    .map(signing -> signatories
                            .expected(signing, draft.kind(), composed, on)
                            .authorityLines())
                    .toList();
        } catch (BusinessRuleViolation nobodySigns) {
            return List.of();
        }
    }
}
