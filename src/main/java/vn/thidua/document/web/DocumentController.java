package vn.thidua.document.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.DocumentId;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.shared.Actor;

/** Drafts and issued documents as files for the screen, shown inside the tasks. */
@RestController
class DocumentController {

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/api/drafts/{id}.pdf")
    ResponseEntity<byte[]> draft(Actor reader, @PathVariable String id) {
        return pdf(documents.read(reader, DraftId.of(id)), "du-thao.pdf");
    }

    /** A file on its way from the first signature to the issue. */
    @GetMapping("/api/drafts/{id}/files/{file}.pdf")
    ResponseEntity<byte[]> prepared(Actor reader, @PathVariable String id, @PathVariable UUID file) {
        return pdf(documents.read(reader, DraftId.of(id), file), "van-ban.pdf");
    }

    @GetMapping("/api/documents/{id}.pdf")
    ResponseEntity<byte[]> document(Actor reader, @PathVariable String id) {
        DocumentId documentId = DocumentId.of(id);
        byte[] bytes = documents.read(reader, documentId);
        return pdf(bytes, documents.issued(documentId).fileName());
    }

    @GetMapping("/api/campaigns/{campaignId}/documents")
    List<DocumentView> ofCampaign(Actor reader, @PathVariable String campaignId) {
        return documents.ofCampaign(reader, campaignId).stream()
                .map(DocumentView::of)
                .toList();
    }

    /** All certificates of a round for one print run; {@code stock=PRE_PRINTED} leaves border and motto out. */
    @GetMapping("/api/award-rounds/{roundId}/certificates.pdf")
    ResponseEntity<byte[]> certificates(
            Actor reader,
            @PathVariable String roundId,
            @RequestParam(defaultValue = "FULL") CertificateSheet.Stock stock,
            @RequestParam(defaultValue = "0") double right,
            @RequestParam(defaultValue = "0") double down) {
        CertificateSheet sheet =
                stock == CertificateSheet.Stock.FULL ? CertificateSheet.full() : CertificateSheet.prePrinted();
        byte[] bytes = documents.certificatesForPrint(
                reader, roundId, sheet.shifted(new CertificateSheet.Offset(right, down)));
        return pdf(bytes, "giay-khen.pdf");
    }

    private static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
