package vn.thidua.process.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentId;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.shared.Vietnamese;

/** Tells a unit that a certificate was issued anew and that the wrong one has to be handed back. */
@Component
class CertificateNotices {

    private final Notices notices;
    private final Documents documents;
    private final Organisation organisation;
    private final Clock clock;

    CertificateNotices(Notices notices, Documents documents, Organisation organisation, Clock clock) {
        this.notices = notices;
        this.documents = documents;
        this.organisation = organisation;
        this.clock = clock;
    }

    void reissued(List<IssuedDocument> certificates, DocumentId by) {
        String decision = certificates.isEmpty()
                ? ""
                : Objects.requireNonNullElse(documents.issued(by).code(), "");
        certificates.forEach(certificate -> notices.tell(new Notice(
                NoticeKind.CERTIFICATE_REISSUED,
                "certificate-reissued/" + certificate.id(),
                people(certificate),
                Map.of("certificate", certificate.summary(), "decision", decision),
                "/documents/" + certificate.id())));
    }

    private Set<String> people(IssuedDocument certificate) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        String unit = certificate.unitCode();
        return unit == null
                ? Set.of()
                : organisation.membersOf(unit, today).stream()
                        .map(Person::userId)
                        .collect(Collectors.toSet());
    }
}
