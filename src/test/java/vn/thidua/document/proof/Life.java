package vn.thidua.document.proof;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.thidua.award.AwardRoundId;
import vn.thidua.document.ClerkDesk;
import vn.thidua.document.DocumentId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.document.IssuedTestData;
import vn.thidua.document.SigningDesk;
import vn.thidua.document.SigningItem;
import vn.thidua.document.SigningMethod;
import vn.thidua.document.Verdict;
import vn.thidua.document.VotedRound;
import vn.thidua.process.document.Publication;
import vn.thidua.register.Issuer;
import vn.thidua.shared.Actor;
import vn.thidua.signing.Holder;
import vn.thidua.signing.SampleKeys;

/** Documents from the draft to the copies sent out, by the clicks and steps of the process; repeatable at any point. */
final class Life {

    enum Way {
        /** The papers of a round: minutes with two signatures, submission, decision with two certificates. */
        ROUND,
        /** A plan that is numbered after its signature. */
        NUMBERED_LATE,
        /** A plan that is printed, signed by hand and scanned. */
        PAPER
    }

    /**
     * @param campaign what the plan is about
     * @param round what the papers of a round are about; else empty
     */
    record Facts(int id, Way way, String campaign, String round) {}

    private final Facts facts;
    private final Lives lives;
    private final Documents documents;
    private final SigningDesk signingDesk;
    private final ClerkDesk clerkDesk;
    private final SampleKeys keys;
    private final IssuedTestData office;
    private final VotedRound rounds;
    private final Publication publication;

    Life(Facts facts, ApplicationContext context) {
        this.facts = facts;
        lives = new Lives(context);
        documents = context.getBean(Documents.class);
        signingDesk = context.getBean(SigningDesk.class);
        clerkDesk = context.getBean(ClerkDesk.class);
        keys = context.getBean(SampleKeys.class);
        office = new IssuedTestData(context);
        rounds = new VotedRound(context);
        publication = new Publication(context);
    }

    void goOn() {
        if (facts.way() == Way.ROUND) {
            issue(DocumentKind.COUNCIL_MINUTES, facts.round());
            issue(DocumentKind.AWARD_PROPOSAL, facts.round());
            step("decide", () -> rounds.decide(AwardRoundId.of(facts.round())));
            issue(DocumentKind.AWARD_DECISION, facts.round());
            step("certificates", () -> documents.issueCertificates(facts.round()));
        } else {
            issue(DocumentKind.PLAN, facts.campaign());
        }
    }

    private void issue(DocumentKind kind, String subject) {
        DraftId draft = DraftId.of(lives.step(facts.id(), kind + " compose", () -> documents
                .draft(Actor.system(), kind, subject)
                .toString()));
        step(kind + " check", () -> office.check(draft));
        for (int i = 1; i <= kind.signings().size(); i++) {
            sign(kind, draft, kind + " sign " + i);
        }
        step(kind + " receive", () -> clerkDesk.receive(draft));
        settle(kind, draft);
        DocumentId issued = DocumentId.of(lives.step(
                facts.id(), kind + " issue", () -> documents.issue(draft).toString()));
        step(kind + " publish", () -> publication.publish(issued));
    }

    /** The signer's click, and his word on the task; the click has transactions of its own. */
    private void sign(DocumentKind kind, DraftId draft, String name) {
        if (lives.done(facts.id(), name).isPresent()) {
            return;
        }
        Actor signer = office.nextSigner(draft);
        if (facts.way() != Way.PAPER) {
            requireDone(signingDesk.sign(signer, draft, office.pin(signer)));
        }
        SigningMethod method = facts.way() == Way.PAPER ? SigningMethod.PAPER : SigningMethod.DIGITAL;
        step(name, () -> signingDesk.signOff(signer, draft, Verdict.approved(), method));
    }

    /** The clerk's click, seal or scan, and his word on the task. */
    private void settle(DocumentKind kind, DraftId draft) {
        String name = kind + " seal";
        if (lives.done(facts.id(), name).isPresent()) {
            return;
        }
        if (facts.way() == Way.PAPER) {
            clerkDesk.scan(IssuedTestData.CLERK, draft, print(draft), "");
        } else {
            kind.seal().ifPresent(seal -> requireDone(clerkDesk.seal(IssuedTestData.CLERK, draft, pin(seal))));
        }
        step(name, () -> clerkDesk.pass(IssuedTestData.CLERK, draft));
    }

    /** Stands for the scan of the signed paper: it shows the same code. */
    private byte[] print(DraftId draft) {
        UUID item = clerkDesk.look(draft).items().get(0).id();
        return signingDesk.file(draft, item);
    }

    private char[] pin(Issuer seal) {
        return keys.pin(Holder.organisation(seal.name()));
    }

    private void step(String name, Runnable work) {
        lives.step(facts.id(), name, () -> {
            work.run();
            return "";
        });
    }

    private static void requireDone(List<SigningItem> items) {
        if (!items.stream().allMatch(SigningItem::done)) {
            throw new IllegalStateException("Not everything was done: " + items);
        }
    }
}
