package vn.thidua.council.blind;

import java.math.BigInteger;
import java.security.SecureRandom;

/** A voter's side of one token: what is sent to be signed says nothing about the serial. */
public final class TokenRequest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_OCTETS = 32;

    private final TokenCheck check;
    private final byte[] serial = new byte[SERIAL_OCTETS];
    private final BigInteger factor;

    public TokenRequest(TokenCheck check) {
        this.check = check;
        RANDOM.nextBytes(serial);
        factor = new BigInteger(Rsa.BITS - 2, RANDOM).setBit(0);
    }

    public byte[] serial() {
        return serial.clone();
    }

    public BigInteger blinded() {
        BigInteger modulus = check.modulus();
        return check.encoded(serial)
                .multiply(factor.modPow(check.exponent(), modulus))
                .mod(modulus);
    }

    /** The token on the serial itself, out of the signature on the blinded number. */
    public BigInteger token(BigInteger signed) {
        return signed.multiply(factor.modInverse(check.modulus())).mod(check.modulus());
    }
}
