package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.document.ClerkDesk;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.document.SigningDesk;
import vn.thidua.document.SigningItem;
import vn.thidua.document.SigningMethod;
import vn.thidua.document.SigningState;
import vn.thidua.register.Issuer;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Sentences;
import vn.thidua.signing.Holder;
import vn.thidua.signing.SampleKeys;

/** Signatures and seals with the sample's keys; where the ward signs on paper, the print goes for its own scan. */
@Component
class SigningPart implements Part {

    private final SigningDesk signing;
    private final ClerkDesk sealing;
    private final Documents documents;
    private final SampleKeys keys;
    private final Accounts accounts;
    private final Sentences sentences;

    SigningPart(
            SigningDesk signing,
            ClerkDesk sealing,
            Documents documents,
            SampleKeys keys,
            Accounts accounts,
            Sentences sentences) {
        this.signing = signing;
        this.sealing = sealing;
        this.documents = documents;
        this.keys = keys;
        this.accounts = accounts;
        this.sentences = sentences;
    }

    @Override
    public Set<String> steps() {
        return Set.of(Steps.SIGN_OFF, Steps.SEAL);
    }

    @Override
    public JsonNode play(Scene scene) {
        DraftId draft = DraftId.of(String.valueOf(scene.task().draftId()));
        Actor actor = accounts.actor(scene.userId());
        if (scene.task().step().equals(Steps.SIGN_OFF)) {
            sign(actor, draft);
        } else {
            finish(actor, draft);
        }
        return scene.input().put("decision", "APPROVED");
    }

    private void sign(Actor signer, DraftId draft) {
        if (signing.look(signer, draft).method() == SigningMethod.DIGITAL) {
            requireDone(signing.sign(signer, draft, keys.pin(Holder.person(signer.userId()))));
        }
    }

    private void finish(Actor clerk, DraftId draft) {
        SigningState state = sealing.look(draft);
        if (state.method() == SigningMethod.PAPER) {
            state.items().stream()
                    .flatMap(item -> Stream.ofNullable(item.id()))
                    .forEach(item -> sealing.scan(clerk, draft, signing.file(draft, item), ""));
        } else if (state.needsKey()) {
            Issuer seal = documents.get(draft).kind().seal().orElseThrow();
            requireDone(sealing.seal(clerk, draft, keys.pin(Holder.organisation(seal.name()))));
        }
    }

    private void requireDone(List<SigningItem> items) {
        items.stream().filter(item -> !item.done()).findFirst().ifPresent(item -> {
            String why = item.problems().stream().map(sentences::of).findFirst().orElse("");
            throw new RehearsalFailed("Không ký, đóng dấu được “%s”: %s".formatted(item.title(), why));
        });
    }
}
