package vn.thidua.signing;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import vn.thidua.signing.sample.TestAuthority;

/** Puts the key of a PKCS#12 file on a token, with the holder's certificate alone, as real tokens have it. */
final class TokenWriter {

    private TokenWriter() {}

    public static void main(String... arguments) throws Exception {
        String library = arguments[0];
        byte[] file = Files.readAllBytes(Path.of(arguments[1]));
        KeyStore from = KeyStore.getInstance("PKCS12");
        from.load(new ByteArrayInputStream(file), TestAuthority.PIN);
        String alias = from.aliases().nextElement();
        Provider provider = Security.getProvider("SunPKCS11")
                .configure("--name=write\nlibrary=%s\nslotListIndex=0".formatted(library));
        Security.addProvider(provider);
        KeyStore token = KeyStore.getInstance("PKCS11", provider);
        token.load(null, SoftToken.PIN.toCharArray());
        token.setKeyEntry(
                "signer", from.getKey(alias, TestAuthority.PIN), null, new Certificate[] {from.getCertificate(alias)});
    }
}
