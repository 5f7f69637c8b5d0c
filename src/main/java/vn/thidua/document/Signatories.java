package vn.thidua.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composed;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Signatory;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;

/** Who signs a document in a capacity: whom it names, else whom office or mandate entitles. */
@Component
class Signatories {

    /** Roles whose groups are asked to sign, when the person to sign is not the holder of the office. */
    private static final Set<Role> ASKED = EnumSet.of(
            Role.CHAIRMAN, Role.VICE_CHAIRMAN, Role.CULTURE_HEAD, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

    private final Organisation organisation;

    Signatories(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Refuses a person who may not sign this. */
    Signer chosen(Signing signing, DocumentKind kind, Composed composed, LocalDate on, String userId) {
        Optional<Composed.NamedSigner> named = named(signing, composed);
        if (named.isPresent() && !named.get().userId().equals(userId)) {
            throw new BusinessRuleViolation("DOCUMENT_OTHER_SIGNS", named.get().name());
        }
        return named.map(Signatories::signer)
                .orElseGet(
                        () -> signer(signing, organisation.signatoryFor(signing.capacity(), kind.name(), on, userId)));
    }

    Signer expected(Signing signing, DocumentKind kind, Composed composed, LocalDate on) {
        return named(signing, composed)
                .map(Signatories::signer)
                .orElseGet(() -> signer(signing, organisation.signatoryFor(signing.capacity(), kind.name(), on)));
    }

    /** The groups of the engine that are asked, comma-separated: the holder's, and the one of who signs instead. */
    String groups(Signing signing, DocumentKind kind, Composed composed, LocalDate on) {
        Set<Role> roles =
                organisation.rolesOf(expected(signing, kind, composed, on).userId(), on);
        Set<String> groups = new LinkedHashSet<>();
        boolean holderSigns = roles.stream().anyMatch(role -> role.name().equals(signing.group()));
        if (holderSigns || named(signing, composed).isEmpty()) {
            groups.add(signing.group());
        }
        if (!holderSigns) {
            ASKED.stream().filter(roles::contains).map(Role::name).forEach(groups::add);
        }
        return groups.stream().collect(Collectors.joining(","));
    }

    private static Optional<Composed.NamedSigner> named(Signing signing, Composed composed) {
        return composed.namedSigners().stream()
                .filter(named -> named.signing() == signing)
                .findFirst();
    }

    private static Signer signer(Composed.NamedSigner named) {
        return new Signer(
                named.signing(), named.userId(), named.line().lines().toList(), named.name(), named.position());
    }

    private static Signer signer(Signing signing, Signatory signatory) {
        return new Signer(
                signing, signatory.userId(), signatory.authorityLines(), signatory.name(), signatory.position());
    }
}
