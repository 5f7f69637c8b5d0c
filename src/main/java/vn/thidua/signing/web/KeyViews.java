package vn.thidua.signing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;
import vn.thidua.signing.Credential;
import vn.thidua.signing.Credentials;
import vn.thidua.signing.Holder;

/** What the page of keys shows. */
@Component
class KeyViews {

    /** Who issues documents, by its name in the register. */
    private static final List<String> OFFICES = List.of("PEOPLES_COMMITTEE", "CULTURE_OFFICE", "COUNCIL");

    record KeyRow(
            UUID id,
            Holder holder,
            String name,
            String kind,
            String subject,
            String issuer,
            String serial,
            String validity,
            String state,
            boolean usable,
            boolean revoked,
            boolean pictured) {}

    private final Credentials credentials;
    private final Organisation organisation;
    private final Sentences sentences;
    private final Clock clock;

    KeyViews(Credentials credentials, Organisation organisation, Sentences sentences, Clock clock) {
        this.credentials = credentials;
        this.organisation = organisation;
        this.sentences = sentences;
        this.clock = clock;
    }

    List<KeyRow> rows() {
        Map<String, String> names = holders();
        return credentials.all().stream().map(known -> row(known, names)).toList();
    }

    /** Offices first, then people; the value names the holder as a form hands it over. */
    Map<String, String> holders() {
        Map<String, String> holders = new LinkedHashMap<>();
        OFFICES.forEach(office ->
                holders.put(Holder.organisation(office).toString(), sentences.text("signing.office." + office)));
        organisation
                .people()
                .forEach(person -> holders.put(
                        Holder.person(person.userId()).toString(), person.fullName() + " – " + person.positionTitle()));
        return holders;
    }

    List<String> devices() {
        return credentials.devices();
    }

    private KeyRow row(Credential known, Map<String, String> names) {
        Instant now = clock.instant();
        return new KeyRow(
                known.id(),
                known.holder(),
                names.getOrDefault(known.holder().toString(), known.holder().id()),
                known.kind().label(),
                known.subject(),
                known.issuer(),
                known.serial(),
                day(known.validFrom()) + " – " + day(known.validTo()),
                state(known, now),
                known.isUsableAt(now),
                known.revocation() != null,
                credentials.pictureOf(known.holder()).isPresent());
    }

    private String state(Credential known, Instant now) {
        Credential.Revocation revocation = known.revocation();
        if (revocation != null) {
            return sentences.text(
                    "signing.state.revoked", Vietnamese.moment(revocation.at()), revocation.by(), revocation.reason());
        }
        return sentences.text(known.isUsableAt(now) ? "signing.state.usable" : "signing.state.outOfTime");
    }

    private static String day(Instant instant) {
        return Vietnamese.date(LocalDate.ofInstant(instant, Vietnamese.ZONE));
    }
}
