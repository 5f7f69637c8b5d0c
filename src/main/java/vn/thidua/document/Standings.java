package vn.thidua.document;

import org.springframework.stereotype.Component;

/** Tells from the corrections that took effect whether a document still counts. */
@Component
class Standings {

    private final CorrectionRepository corrections;

    Standings(CorrectionRepository corrections) {
        this.corrections = corrections;
    }

    Standing of(IssuedDocument document) {
        return new Standing(corrections.of(document.id()));
    }
}
