package vn.thidua.document.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.DocumentDesk;
import vn.thidua.document.DocumentId;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.document.Rendition;
import vn.thidua.document.Renditions;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;

/** Drafts and issued documents as files for the screen, shown inside the tasks. */
@RestController
class DocumentController {

    private final Documents documents;
    private final DocumentDesk desk;
    private final Renditions renditions;

    DocumentController(Documents documents, DocumentDesk desk, Renditions renditions) {
        this.documents = documents;
        this.desk = desk;
        this.renditions = renditions;
    }

    @GetMapping("/api/drafts/{id}.pdf")
    ResponseEntity<byte[]> draft(Actor reader, @PathVariable String id) {
        return pdf(desk.preview(reader, DraftId.of(id)), "du-thao.pdf");
    }

    /** A file on its way from the first signature to the issue. */
    @GetMapping("/api/drafts/{id}/files/{file}.pdf")
    ResponseEntity<byte[]> prepared(Actor reader, @PathVariable String id, @PathVariable UUID file) {
        return pdf(documents.read(reader, DraftId.of(id), file), "van-ban.pdf");
    }

    @GetMapping("/api/documents/{id}.pdf")
    ResponseEntity<byte[]> document(Actor reader, @PathVariable String id) {
        DocumentId documentId = DocumentId.of(id);
        byte[] bytes = desk.download(reader, documentId);
        return pdf(bytes, documents.issued(documentId).fileName());
    }

    /** A scan or an extended version, by its hash. */
    @GetMapping("/api/documents/{id}/renditions/{sha256}")
    ResponseEntity<byte[]> rendition(Actor reader, @PathVariable String id, @PathVariable String sha256) {
        DocumentId documentId = DocumentId.of(id);
        Rendition rendition = renditions.of(documentId).stream()
                .filter(kept -> kept.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_UNKNOWN"));
        byte[] bytes = desk.downloadRendition(reader, documentId, sha256).orElseThrow();
        String original = documents.issued(documentId).fileName().replaceFirst("\\.pdf$", "");
        String name =
                "%s-%s.%s".formatted(original, rendition.kind().name().toLowerCase(Locale.ROOT), rendition.extension());
        return file(bytes, MediaType.parseMediaType(rendition.mediaType()), name);
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
        return file(bytes, MediaType.APPLICATION_PDF, name);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
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
