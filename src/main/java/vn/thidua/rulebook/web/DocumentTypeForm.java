package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.DocumentType;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.EnteredDate;
import vn.thidua.shared.Problem;

/** A type of documents as the page submits it. */
record DocumentTypeForm(
        String code,
        int position,
        DocumentType.Form form,
        String name,
        @Nullable String abbreviation,
        @EnteredDate @Nullable LocalDate validFrom,
        @EnteredDate @Nullable LocalDate validTo,
        String reason) {

    static DocumentTypeForm empty(int position) {
        return new DocumentTypeForm("", position, DocumentType.Form.NAMED, "", "", null, null, "");
    }

    static DocumentTypeForm of(DocumentType type) {
        return new DocumentTypeForm(
                type.code(),
                type.position(),
                type.form(),
                type.name(),
                type.abbreviation(),
                type.validFrom(),
                type.validTo(),
                "");
    }

    DocumentType type() {
        if (validFrom == null) {
            throw new BusinessRuleViolation(List.of(Problem.at("validFrom", "RULEBOOK_FROM_MISSING")));
        }
        return new DocumentType(
                code, position, form, name, abbreviation == null ? "" : abbreviation, validFrom, validTo);
    }
}
