package vn.thidua.document.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.DocumentId;
import vn.thidua.document.DraftId;
import vn.thidua.document.WordDrafts;
import vn.thidua.shared.Actor;

/** "Tải bản Word": beside each PDF the same document as an editable draft. */
@RestController
class WordController {

    private static final MediaType WORD =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final WordDrafts drafts;

    WordController(WordDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/api/drafts/{id}.docx")
    ResponseEntity<byte[]> draft(Actor reader, @PathVariable String id) {
        return word(drafts.of(reader, DraftId.of(id)), "du-thao.docx");
    }

    @GetMapping("/api/documents/{id}.docx")
    ResponseEntity<byte[]> document(Actor reader, @PathVariable String id) {
        DocumentId document = DocumentId.of(id);
        return word(drafts.of(reader, document), drafts.fileName(document));
    }

    private static ResponseEntity<byte[]> word(byte[] bytes, String name) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORD)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", attachment.toString())
                .body(bytes);
    }
}
