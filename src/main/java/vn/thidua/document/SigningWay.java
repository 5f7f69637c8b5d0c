package vn.thidua.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Vietnamese;
import vn.thidua.signing.Holder;

/** Digitally or on paper: what the ward has decided, as far as everybody concerned has a key. */
@Component
class SigningWay {

    private final PreparedRepository prepared;
    private final SignOffs signOffs;
    private final Keyholders keyholders;
    private final DatedValues values;
    private final Clock clock;

    SigningWay(PreparedRepository prepared, SignOffs signOffs, Keyholders keyholders, DatedValues values, Clock clock) {
        this.prepared = prepared;
        this.signOffs = signOffs;
        this.keyholders = keyholders;
        this.values = values;
        this.clock = clock;
    }

    /** What the first signature began is gone on with by the second. */
    SigningMethod of(StoredDraft draft) {
        if (prepared.live(draft.id()).stream().anyMatch(PreparedDocument::isSigned)) {
            return SigningMethod.DIGITAL;
        }
        return signOffs.signers(draft).isEmpty() && isDigital() && everybodyHasAKey(draft)
                ? SigningMethod.DIGITAL
                : SigningMethod.PAPER;
    }

    NumberingOrder numbering() {
        return NumberingOrder.valueOf(values.text(ValueKey.SIGNING_NUMBERING, today()));
    }

    boolean numbersBeforeSignature() {
        return numbering() == NumberingOrder.BEFORE_SIGNATURE;
    }

    private boolean isDigital() {
        return SigningMethod.DIGITAL.name().equals(values.text(ValueKey.SIGNING_METHOD, today()));
    }

    private boolean everybodyHasAKey(StoredDraft draft) {
        List<Signer> signers = signOffs.expected(draft);
        return signers.stream().allMatch(signer -> keyholders.hasKey(Holder.person(signer.userId())))
                && draft.kind()
                        .seal()
                        .map(Keyholders::ofSeal)
                        .map(keyholders::hasKey)
                        .orElse(true);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
