package vn.thidua.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Gender;

/**
 * Who is to receive an award.
 *
 * @param gender of an individual
 * @param birthYear of an individual
 * @param position post of an individual, empty otherwise
 * @param address tổ dân phố or address, may be empty
 */
public record Recipient(
        RecipientKind kind,
        String name,
        @Nullable Gender gender,
        @Nullable Integer birthYear,
        String position,
        String address) {}
