package vn.thidua.document.composing;

import org.jspecify.annotations.Nullable;

/**
 * What stands on one certificate.
 *
 * @param number its place among the round's certificates, from 1
 * @param town what stands before the date
 * @param goldenBook number in the Sổ vàng
 * @param summary for lists of documents
 */
public record GrantedAward(
        int number,
        String awardedBy,
        String recipient,
        @Nullable String address,
        String achievement,
        @Nullable String goldenBook,
        String unitCode,
        String town,
        String summary) {}
