package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.LegalBasis;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.EnteredDate;
import vn.thidua.shared.Problem;

/** A legal basis as the page submits it. */
record BasisForm(
        String code,
        LegalBasis.@Nullable Kind kind,
        String number,
        String issuer,
        @EnteredDate @Nullable LocalDate issuedOn,
        String subject,
        @EnteredDate @Nullable LocalDate validFrom,
        @EnteredDate @Nullable LocalDate validTo,
        String replacedBy,
        String reason) {

    static BasisForm empty() {
        return new BasisForm("", LegalBasis.Kind.DECREE, "", "", null, "", null, null, "", "");
    }

    static BasisForm of(LegalBasis basis) {
        return new BasisForm(
                basis.code(),
                basis.kind(),
                basis.number(),
                basis.issuer(),
                basis.issuedOn(),
                basis.subject(),
                basis.validFrom(),
                basis.validTo(),
                Objects.requireNonNullElse(basis.replacedBy(), ""),
                "");
    }

    LegalBasis basis() {
        List<Problem> problems = new ArrayList<>();
        if (issuedOn == null) {
            problems.add(Problem.at("issuedOn", "RULEBOOK_ISSUED_MISSING"));
        }
        if (validFrom == null) {
            problems.add(Problem.at("validFrom", "RULEBOOK_FROM_MISSING"));
        }
        if (kind == null || issuedOn == null || validFrom == null) {
            throw new BusinessRuleViolation(problems);
        }
        String successor = replacedBy.isBlank() ? null : replacedBy.strip();
        return new LegalBasis(code, kind, number, issuer, issuedOn, subject, validFrom, validTo, successor);
    }
}
