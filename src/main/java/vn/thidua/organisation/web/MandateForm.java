package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Mandate;
import vn.thidua.shared.EnteredDate;

/**
 * What the page of a mandate submits.
 *
 * @param documentKinds codes; none stands for all
 */
record MandateForm(
        String userId,
        Mandate.@Nullable Form form,
        @Nullable List<String> documentKinds,
        String reference,
        @Nullable UUID fileId,
        @EnteredDate @Nullable LocalDate validFrom,
        @EnteredDate @Nullable LocalDate validTo) {

    static MandateForm empty(LocalDate today) {
        return new MandateForm("", Mandate.Form.KT, null, "", null, today, null);
    }

    Mandate mandate(LocalDate today) {
        Set<String> kinds = Set.copyOf(documentKinds == null ? List.of() : documentKinds);
        LocalDate from = validFrom == null ? today : validFrom;
        return new Mandate(
                UUID.randomUUID(),
                userId,
                Chosen.required(form, "form"),
                kinds,
                reference.strip(),
                fileId,
                from,
                validTo);
    }
}
