package vn.thidua.signing;

/** What the strict policy says of one signature. */
public enum Verdict {
    /** Everything holds. */
    VALID,
    /** Nothing was changed, but nobody here vouches for who issued the certificate. */
    UNTRUSTED,
    /** Nothing was changed and the issuer is trusted, but whether the certificate was revoked is not known. */
    REVOCATION_UNKNOWN,
    /** The certificate's time is over and nothing proves that the signature is older. */
    EXPIRED,
    REVOKED,
    /** Something was changed after the signature that it does not allow. */
    CHANGED,
    /** The signature does not belong to these bytes, or is damaged. */
    BROKEN;

    /** Whether what was signed is what stands there. */
    public boolean isIntact() {
        return this != CHANGED && this != BROKEN;
    }

    public String sentenceKey() {
        return "signing.verdict." + name();
    }
}
