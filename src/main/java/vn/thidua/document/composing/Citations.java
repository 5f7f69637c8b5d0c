package vn.thidua.document.composing;

import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.document.DocumentKind;

/** Documents of ours that others cite by number and date. */
public interface Citations {

    Optional<Citation> of(DocumentKind kind, String subjectId);

    /** A number as issued and its day. */
    record Citation(String code, LocalDate issuedOn) {}
}
