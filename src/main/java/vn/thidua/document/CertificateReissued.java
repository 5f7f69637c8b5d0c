package vn.thidua.document;

/**
 * A certificate was issued anew because its decision was amended; may be told again.
 *
 * @param decisionSubject what the first decision was about
 * @param place of the certificate among those of the decision
 * @param recipient the name as it reads now
 */
public record CertificateReissued(String decisionSubject, int place, String recipient) {}
