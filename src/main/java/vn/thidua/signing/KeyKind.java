package vn.thidua.signing;

/** Where a private key is. */
public enum KeyKind {
    /** A file in the installation's folder, opened by its password. */
    PKCS12("Tệp khóa (.p12)"),
    /** A device attached to the server. */
    PKCS11("Thiết bị ký gắn với máy chủ"),
    /** A device at the signer's own computer; only the certificate is known here. */
    OWN_DEVICE("Thiết bị ký của người ký");

    private final String label;

    KeyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
