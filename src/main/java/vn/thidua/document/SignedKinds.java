package vn.thidua.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.SignableKinds;
import vn.thidua.shared.Sentences;

/** The kinds that a mandate to sign may name. */
@Component
class SignedKinds implements SignableKinds {

    private final Sentences sentences;

    SignedKinds(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.needsSignOff()) {
                names.put(kind.name(), sentences.text("document.signed-kind." + kind.name()));
            }
        }
        return names;
    }
}
