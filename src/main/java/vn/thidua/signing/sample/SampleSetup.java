package vn.thidua.signing.sample;

import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.signing.Credentials;
import vn.thidua.signing.Holder;
import vn.thidua.signing.KeyFolder;
import vn.thidua.signing.SampleKeys;

/**
 * Makes the sample's authority and the missing keys. PINs are written first, then a key's file, then its registration:
 * a start that was cut off anywhere is taken up by the next one.
 */
@Component
class SampleSetup {

    private static final String AUTHORITY = "sample-ca.p12";
    private static final String AUTHORITY_PIN = "AUTHORITY";
    private static final int PIN_DIGITS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SampleHolders holders;
    private final SampleKeys pins;
    private final Credentials credentials;
    private final KeyFolder folder;
    private final Clock clock;

    SampleSetup(SampleHolders holders, SampleKeys pins, Credentials credentials, KeyFolder folder, Clock clock) {
        this.holders = holders;
        this.pins = pins;
        this.credentials = credentials;
        this.folder = folder;
        this.clock = clock;
    }

    @Transactional
    public int setUp() {
        List<SampleHolder> missing = holders.all().stream()
                .filter(holder -> credentials.of(holder.holder()).isEmpty())
                .toList();
        Map<String, String> known = withPinsOf(missing);
        SampleAuthority authority = authority(pin(known, AUTHORITY_PIN));
        missing.forEach(
                holder -> register(holder, authority, pin(known, holder.owner().toString())));
        return missing.size();
    }

    private static char[] pin(Map<String, String> known, String name) {
        return Objects.requireNonNull(known.get(name)).toCharArray();
    }

    private Map<String, String> withPinsOf(List<SampleHolder> missing) {
        Map<String, String> known = pins.pins();
        int before = known.size();
        known.computeIfAbsent(AUTHORITY_PIN, name -> random());
        for (SampleHolder holder : missing) {
            String pin = known.computeIfAbsent(holder.owner().toString(), name -> random());
            known.put(holder.holder().toString(), pin);
        }
        if (known.size() > before) {
            pins.keep(known);
        }
        return known;
    }

    private SampleAuthority authority(char[] pin) {
        SampleAuthority authority = folder.read(AUTHORITY)
                .map(file -> SampleAuthority.read(file, pin))
                .orElseGet(() -> created(pin));
        folder.write("sample-ca.crl", authority.revocationList(clock.instant()));
        return authority;
    }

    private SampleAuthority created(char[] pin) {
        SampleAuthority authority = SampleAuthority.create();
        try {
            folder.write("sample-ca.cer", authority.certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        folder.write(AUTHORITY, authority.file(pin));
        return authority;
    }

    private void register(SampleHolder holder, SampleAuthority authority, char[] pin) {
        if (!opens(holder, pin)) {
            folder.write(holder.file(), authority.issue(holder.name(), holder.organisation(), pin));
        }
        credentials.registerPresent(Actor.system(), holder.holder(), holder.file(), pin);
        if (credentials.pictureOf(holder.holder()).isEmpty()) {
            credentials.keepPicture(Actor.system(), holder.holder(), picture(holder.holder(), holder.name()));
        }
    }

    /** A file left by a start that was cut off, or by another database on the same folder. */
    private boolean opens(SampleHolder holder, char[] pin) {
        return folder.read(holder.file()).isPresent() && credentials.canOpen(holder.file(), pin);
    }

    private static byte[] picture(Holder holder, String name) {
        return holder.isPerson() ? SamplePictures.signature(name) : SamplePictures.seal();
    }

    private static String random() {
        return RANDOM.ints(PIN_DIGITS, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
