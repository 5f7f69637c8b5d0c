package vn.thidua.council.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BlindTokenTest {

    private final TokenKey.Pair pair = TokenKey.generate();
    private final TokenKey key = TokenKey.of(pair.privatePart());
    private final TokenCheck check = TokenCheck.of(pair.publicPart());

    @Test
    @DisplayName("R-48: what was signed blind is a genuine token on a serial the signer never saw")
    void aBlindSignatureBecomesAToken() {
        TokenRequest request = new TokenRequest(check);

        BigInteger signed = key.sign(request.blinded());

        assertThat(check.isGenuine(request.serial(), request.token(signed))).isTrue();
        assertThat(check.isGenuine(request.serial(), signed)).isFalse();
    }

    @Test
    void aTokenFitsNoOtherSerial() {
        TokenRequest request = new TokenRequest(check);
        BigInteger token = request.token(key.sign(request.blinded()));

        assertThat(check.isGenuine(new TokenRequest(check).serial(), token)).isFalse();
        assertThat(check.isGenuine(request.serial(), token.add(BigInteger.ONE))).isFalse();
    }

    @Test
    @DisplayName("R-48: the same serial could stand behind any number that was signed")
    void theNumberSignedSaysNothingOfTheSerial() {
        TokenRequest first = new TokenRequest(check);
        TokenRequest second = new TokenRequest(check);

        BigInteger fitting = second.blinded()
                .multiply(check.encoded(first.serial()).modInverse(check.modulus()))
                .mod(check.modulus());

        // a factor exists that leads from the first serial to the second one's blinded number
        assertThat(fitting).isPositive();
        assertThat(check.encoded(first.serial()).multiply(fitting).mod(check.modulus()))
                .isEqualTo(second.blinded());
    }

    @Test
    void aNumberOutsideTheKeyIsNotSigned() {
        assertThatIllegalArgumentException().isThrownBy(() -> key.sign(BigInteger.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> key.sign(check.modulus()));
    }

    @Test
    void anEnvelopeIsOpenedByItsKeyOnlyAndUnalteredOnly() {
        TokenKey.Pair box = Envelope.generate();
        String sealed = Envelope.seal(box.publicPart(), "AĐB");

        assertThat(Envelope.open(box.privatePart(), sealed)).isEqualTo("AĐB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Envelope.open(Envelope.generate().privatePart(), sealed));
        assertThatIllegalArgumentException().isThrownBy(() -> Envelope.open(box.privatePart(), sealed + "AAAA"));
    }
}
