package vn.thidua.document;

/**
 * One certificate of a decision.
 *
 * @param number its place, from 1
 */
public record CertificatePlace(int number, String recipient) {}
