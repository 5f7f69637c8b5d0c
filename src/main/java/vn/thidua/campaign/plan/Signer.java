package vn.thidua.campaign.plan;

/**
 * Who signs the plan and in what capacity.
 *
 * @param role of the person, such as CHAIRMAN or VICE_CHAIRMAN
 * @param capacity TM, KT, TL, TUQ or empty for the signer's own power
 */
public record Signer(String role, String capacity) {}
