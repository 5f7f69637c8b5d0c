package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody signs for the Chairman.
 *
 * @param documentKinds kinds of documents it covers; empty stands for all
 * @param reference the decision, the working rules or the written mandate it rests on
 * @param fileId the uploaded written mandate; a TUQ. without one is refused
 */
public record Mandate(
        UUID id,
        String userId,
        Form form,
        Set<String> documentKinds,
        String reference,
        @Nullable UUID fileId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public enum Form {
        KT("Ký thay (KT.)"),
        TL("Ký thừa lệnh (TL.)"),
        TUQ("Ký thừa ủy quyền (TUQ.)"),
        Q("Quyền Chủ tịch (Q.)");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Mandate {
        documentKinds = Set.copyOf(documentKinds);
    }

    public boolean covers(String documentKind, LocalDate day) {
        return (documentKinds.isEmpty() || documentKinds.contains(documentKind)) && holdsOn(day);
    }

    /** Who signs by order (TL.) writes down what the Chairman has decided. */
    boolean letsDecide() {
        return form != Form.TL;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
