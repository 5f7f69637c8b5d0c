package vn.thidua.campaign.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document the plan rests on or points to; a law is cited without symbol and issuer. */
public record LegalBasis(
        String type, @Nullable String symbol, LocalDate issuedOn, @Nullable String issuer, String subject) {}
