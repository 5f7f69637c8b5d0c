package vn.thidua.document;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.thidua.document.wording.ShippedWordings;
import vn.thidua.document.wording.Wording;
import vn.thidua.document.wording.Wordings;
import vn.thidua.organisation.RequiredAddressees;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Sentences;

/** The offices outside the ward that the words of its documents name; of the shipped words before there is a ward. */
@Component
class WordedAddressees implements RequiredAddressees {

    private final ShippedWordings shipped;
    private final Wordings wordings;
    private final CurrentWard ward;
    private final Sentences sentences;

    WordedAddressees(ShippedWordings shipped, Wordings wordings, CurrentWard ward, Sentences sentences) {
        this.shipped = shipped;
        this.wordings = wordings;
        this.ward = ward;
        this.sentences = sentences;
    }

    @Override
    public Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            String name = sentences.text("document.wording-kind." + kind.name());
            words(kind).outside().forEach(code -> codes.merge(code, name, (one, other) -> one + ", " + other));
        }
        return codes;
    }

    private Wording words(DocumentKind kind) {
        return ward.isKnown() ? wordings.current(kind).wording() : shipped.of(kind);
    }
}
