package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.organisation.Mandate;

/**
 * What the page of a mandate submits.
 *
 * @param documentKinds codes apart by commas or blanks; nothing stands for all
 */
record MandateForm(
        String userId,
        Mandate.@Nullable Form form,
        String documentKinds,
        String reference,
        @Nullable UUID fileId,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validFrom,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validTo) {

    static MandateForm empty(LocalDate today) {
        return new MandateForm("", Mandate.Form.KT, "", "", null, today, null);
    }

    Mandate mandate(LocalDate today) {
        Set<String> kinds = Arrays.stream(documentKinds.split("[,;\\s]+"))
                .filter(kind -> !kind.isBlank())
                .collect(Collectors.toSet());
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
