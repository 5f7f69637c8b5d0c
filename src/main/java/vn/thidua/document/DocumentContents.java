package vn.thidua.document;

import org.springframework.stereotype.Component;
import vn.thidua.file.Originals;

/** The bytes of documents: kept with all other originals, named by their hash. */
@Component
class DocumentContents {

    private final Originals originals;

    DocumentContents(Originals originals) {
        this.originals = originals;
    }

    /** Refuses bytes that are not what the record says. */
    void keep(String sha256, byte[] bytes) {
        String kept = originals.keep(bytes);
        if (!kept.equals(sha256)) {
            throw new IllegalArgumentException("The bytes are %s, not %s.".formatted(kept, sha256));
        }
    }

    byte[] read(String sha256) {
        return originals.read(sha256);
    }
}
