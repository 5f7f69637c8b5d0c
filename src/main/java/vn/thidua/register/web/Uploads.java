package vn.thidua.register.web;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.file.StoredFile;
import vn.thidua.file.UploadFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Sentences;

/** Files of the register's forms: kept at the first try, so that nobody chooses them twice. */
@Component("registerUploads")
class Uploads {

    private final Files files;
    private final Sentences sentences;

    Uploads(Files files, Sentences sentences) {
        this.files = files;
        this.sentences = sentences;
    }

    /** What the form has of its file by now. */
    record Kept(@Nullable FileId id, String name) {}

    Kept keep(Actor actor, @Nullable MultipartFile sent, @Nullable UUID before, String name, BindingResult form)
            throws IOException {
        if (sent == null || sent.isEmpty()) {
            return new Kept(before == null ? null : new FileId(before), name);
        }
        try {
            String called = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
            StoredFile file = files.store(actor, new UploadFile(called, sent.getBytes(), null));
            return new Kept(file.id(), file.name());
        } catch (BusinessRuleViolation refused) {
            sentences.reject(refused, form);
            return new Kept(null, "");
        }
    }
}
