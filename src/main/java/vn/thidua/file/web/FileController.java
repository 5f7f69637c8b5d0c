package vn.thidua.file.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.file.StoredFile;
import vn.thidua.file.UploadFile;
import vn.thidua.shared.Actor;

/** Uploads and their display inside the forms of Tasklist. */
@RestController
@RequestMapping("/api/files")
class FileController {

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FileView upload(
            Actor actor, @RequestParam MultipartFile file, @RequestParam(required = false) @Nullable String unit)
            throws IOException {
        String name = file.getOriginalFilename();
        return FileView.of(files.store(actor, new UploadFile(name == null ? "" : name, file.getBytes(), unit)));
    }

    /** A file that is not the reader's looks like one that does not exist. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(Actor actor, @PathVariable UUID id) {
        return files.find(new FileId(id))
                .filter(file -> file.mayBeReadBy(actor))
                .map(file -> ResponseEntity.ok().headers(headers(file)).body(files.content(file)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static HttpHeaders headers(StoredFile file) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(file.mediaType()));
        headers.setContentDisposition(ContentDisposition.builder(isShownByBrowsers(file) ? "inline" : "attachment")
                .filename(file.name(), StandardCharsets.UTF_8)
                .build());
        headers.setCacheControl(CacheControl.noStore());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        return headers;
    }

    private static boolean isShownByBrowsers(StoredFile file) {
        return file.mediaType().equals("application/pdf") || file.mediaType().startsWith("image/");
    }

    /** What the form keeps and shows of an upload. */
    record FileView(FileId id, String name, long size, String mediaType) {

        static FileView of(StoredFile file) {
            return new FileView(file.id(), file.name(), file.size(), file.mediaType());
        }
    }
}
