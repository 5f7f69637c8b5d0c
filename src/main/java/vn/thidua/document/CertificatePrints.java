package vn.thidua.document;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.shared.Actor;

/** Certificates of one decision on paper: whole sheets or the ward's pre-printed stock. */
@Service
@Transactional(readOnly = true)
public class CertificatePrints {

    private final CertificateIssue certificates;
    private final IssuedDocumentRepository issued;
    private final Reading reading;

    CertificatePrints(CertificateIssue certificates, IssuedDocumentRepository issued, Reading reading) {
        this.certificates = certificates;
        this.issued = issued;
        this.reading = reading;
    }

    /** What is about to be printed: the decision. */
    public IssuedDocument decision(Actor reader, DocumentId id) {
        if (!reading.isStaff(reader)) {
            throw new AccessDeniedException("Only the ward's staff prints certificates.");
        }
        return issued.get(id);
    }

    /** All of them, a page each. */
    public byte[] all(Actor reader, DocumentId id, CertificateSheet sheet) {
        return certificates.printRun(decision(reader, id), sheet);
    }

    /** The first under a grid of millimetres, to be laid over the stock. */
    public byte[] calibration(Actor reader, DocumentId id, CertificateSheet sheet) {
        return certificates.calibration(decision(reader, id), sheet);
    }
}
