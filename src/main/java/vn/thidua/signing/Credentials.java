package vn.thidua.signing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;
import vn.thidua.signing.pdf.SigningKey;

/** Whose certificates may sign here, and the pictures of their signatures and seals. */
@Service
@Transactional
public class Credentials {

    private final CredentialRepository repository;
    private final PictureRepository pictures;
    private final KeyFolder folder;
    private final KeyOpener opener;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Credentials(
            CredentialRepository repository,
            PictureRepository pictures,
            KeyFolder folder,
            KeyOpener opener,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.pictures = pictures;
        this.folder = folder;
        this.opener = opener;
        this.clock = clock;
        this.events = events;
    }

    /** The latest that could sign at that time. */
    @Transactional(readOnly = true)
    public Optional<Credential> activeOf(Holder holder, Instant at) {
        return repository.of(holder).stream()
                .filter(credential -> credential.isUsableAt(at))
                .findFirst();
    }

    /** The latest first, also those that are revoked or expired. */
    @Transactional(readOnly = true)
    public List<Credential> of(Holder holder) {
        return repository.of(holder);
    }

    @Transactional(readOnly = true)
    public Optional<Credential> find(UUID id) {
        return repository.find(id);
    }

    @Transactional(readOnly = true)
    public List<Credential> all() {
        return repository.all();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> pictureOf(Holder holder) {
        return pictures.latest(holder);
    }

    /** Keeps a PKCS#12 file; its password opens it once here and is not kept. */
    public Credential registerFile(Actor actor, Holder holder, byte[] file, char[] password) {
        try (SigningKey key = opener.file(file, password)) {
            String name = UUID.randomUUID() + ".p12";
            Credential credential = credential(actor, holder, KeyKind.PKCS12, name, key.certificate(), key.issuers());
            register(actor, credential);
            folder.write(name, file);
            return credential;
        }
    }

    /** A file that is in the folder of keys already. */
    public Credential registerPresent(Actor actor, Holder holder, String name, char[] password) {
        try (SigningKey key = opener.file(opener.bytes(name), password)) {
            Credential credential = credential(actor, holder, KeyKind.PKCS12, name, key.certificate(), key.issuers());
            register(actor, credential);
            return credential;
        }
    }

    /** Whether a file of the folder of keys opens with that password. */
    public boolean canOpen(String name, char[] password) {
        try (SigningKey key = opener.file(opener.bytes(name), password)) {
            return !key.certificate().getSubjectX500Principal().getName().isEmpty();
        } catch (BusinessRuleViolation refusal) {
            return false;
        }
    }

    /** Names of the devices that the operator attached to the server. */
    public List<String> devices() {
        return opener.deviceNames();
    }

    /** A key on a configured device; the PIN opens it once here and is not kept. */
    public Credential registerDevice(Actor actor, Holder holder, String device, char[] pin) {
        try (SigningKey key = opener.device(device, pin)) {
            Credential credential = credential(actor, holder, KeyKind.PKCS11, device, key.certificate(), key.issuers());
            register(actor, credential);
            return credential;
        }
    }

    /** The certificate of a device that stays with its owner, with those of its issuers if the file has them. */
    public Credential registerOwnDevice(Actor actor, Holder holder, byte[] certificateFile) {
        List<X509Certificate> found = CertificateFile.read(certificateFile);
        if (found.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("file", "SIGNING_NO_CERTIFICATE")));
        }
        Credential credential =
                credential(actor, holder, KeyKind.OWN_DEVICE, "", found.get(0), found.subList(1, found.size()));
        register(actor, credential);
        return credential;
    }

    /** From now on it signs nothing; what it signed before stays. */
    public void revoke(Actor actor, UUID id, String reason) {
        String why = Vietnamese.text(reason);
        if (why.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("reason", "SIGNING_REASON_MISSING")));
        }
        Credential credential =
                repository.find(id).orElseThrow(() -> new BusinessRuleViolation("SIGNING_CREDENTIAL_UNKNOWN"));
        if (!repository.revoke(id, new Credential.Revocation(actor.userId(), clock.instant(), why))) {
            throw new BusinessRuleViolation("SIGNING_ALREADY_REVOKED", credential.subject());
        }
        record(actor, "SIGNING_CREDENTIAL_REVOKED", credential, Map.of("reason", why));
    }

    /** The picture of a signature (blue) or of a seal (red), PNG with a transparent ground. */
    public void keepPicture(Actor actor, Holder holder, byte[] png) {
        BusinessRuleViolation.throwIfAny(PictureCheck.problems(holder.kind(), png));
        pictures.add(holder, png, actor.userId(), clock.instant());
        events.publishEvent(new Recorded(actor, "SIGNING_PICTURE_KEPT", "signing_picture/" + holder, Map.of()));
    }

    private Credential credential(
            Actor actor,
            Holder holder,
            KeyKind kind,
            String location,
            X509Certificate certificate,
            List<X509Certificate> issuers) {
        return new Credential(
                UUID.randomUUID(), holder, kind, location, certificate, issuers, actor.userId(), clock.instant(), null);
    }

    private void register(Actor actor, Credential credential) {
        BusinessRuleViolation.throwIfAny(CredentialRules.problems(credential, repository.all(), clock.instant()));
        repository.add(credential);
        record(
                actor,
                "SIGNING_CREDENTIAL_REGISTERED",
                credential,
                Map.of("kind", credential.kind().name(), "serial", credential.serial()));
    }

    private void record(Actor actor, String action, Credential credential, Map<String, String> details) {
        Map<String, String> all = new java.util.HashMap<>(details);
        all.put("holder", credential.holder().toString());
        all.put("certificate", credential.subject());
        events.publishEvent(new Recorded(actor, action, "signing_credential/" + credential.id(), all));
    }
}
